import { useTranslations } from 'use-intl'
import type { CompiledRecord } from '../../model/compiled.ts'

/** Between a quote and its paragraph's number, which is never alone on a line. */
const NO_BREAK = '\u00a0'

/** The submission's own words, each with its paragraph. */
export function Quotes({ of }: { readonly of: CompiledRecord['source'] }) {
  const tCommon = useTranslations('common')
  return of.map(({ paragraph, quote }) => (
    <blockquote key={`${paragraph} ${quote}`}>
      “{quote}”{NO_BREAK}
      <cite className="numeric">{tCommon('paragraph', { number: paragraph })}</cite>
    </blockquote>
  ))
}
