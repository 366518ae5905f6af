import type { ExpressionSpecification } from 'maplibre-gl'
import type { Language } from '../../model/localised.ts'

/** The name of a base-map feature in `language`, or else in English. */
export const nameExpression = (language: Language): ExpressionSpecification =>
  language === 'en' ? ['get', 'name_en'] : ['coalesce', ['get', `name_${language}`], ['get', 'name_en']]

/** As many former names as a city or region has at most. */
const MOST_FORMER_NAMES = 6

/**
 * The name a city or region bore at `moment` (an ISO date or year) in `language`; today's name without a moment. Reads
 * the `former_1_…` properties of the tiles: from inclusive, to exclusive, either may be absent.
 */
export function nameAtExpression(language: Language, moment?: string): ExpressionSpecification {
  const today = nameExpression(language)
  if (moment === undefined) return today
  return Array.from({ length: MOST_FORMER_NAMES }, (_, i) => `former_${i + 1}`).reduceRight(
    (otherwise: ExpressionSpecification, former): ExpressionSpecification => {
      const text = (key: string, absent: string): ExpressionSpecification => [
        'to-string',
        ['coalesce', ['get', `${former}_${key}`], absent],
      ]
      const borne: ExpressionSpecification = [
        'all',
        ['has', `${former}_en`],
        ['<=', text('from', ''), moment],
        ['>', text('to', '9999'), moment],
      ]
      return ['case', borne, ['coalesce', ['get', `${former}_${language}`], ['get', `${former}_en`]], otherwise]
    },
    today,
  )
}
