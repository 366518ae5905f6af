import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { nextRow, previousRow } from '../../engine/step.ts'
import type { Language } from '../../model/localised.ts'
import type { Linked } from '../linked.ts'
import type { PlacedMark } from './layout.ts'
import { LINE } from './layout.ts'
import { GLYPH } from './mark.ts'
import { placeNames } from './record-words.ts'

interface Props extends Pick<Linked, 'dataset' | 'selection'> {
  readonly selected: string | null
  readonly language: Language
  /** Row that is pointed at or selected. */
  readonly active: number | null
  /** Where a row's mark is drawn, in world pixels; null where it is not. The same function as long as it says the same. */
  readonly place: (row: number) => PlacedMark | null
  /** World pixels left of what is shown. */
  readonly offset: number
}

/**
 * The events as a screen reader meets them: the active one and its neighbours in time, each as date, title and place. Of a
 * million, three are enough: the arrows bring the next. They lie over their marks, unseen.
 */
export const Options = memo(function Options(props: Props) {
  const { dataset, selection, selected, language, active, place, offset } = props
  const t = useTranslations('timeline')
  const dates = useDateText()
  const here = active !== null && active < dataset.datedRows ? active : nextRow(dataset, selection, null)
  const rows = [
    here === null ? null : previousRow(dataset, selection, here),
    here,
    here === null ? null : nextRow(dataset, selection, here),
  ].filter((row) => row !== null)
  return rows.map((row) => {
    const record = dataset.records.at(row)
    if (!record) return null
    const where = placeNames(dataset, row, record, language).join(', ')
    const mark = place(row)
    return (
      <div
        key={record.id}
        id={`mark-${row}`}
        className="lanes__option"
        role="option"
        aria-selected={selected === record.id}
        aria-label={t('mark', { date: dates.record(record), title: record.title, place: where })}
        data-event={record.id}
        style={
          mark
            ? { left: mark.glyphX - offset - GLYPH / 2, top: mark.y - LINE / 2, width: GLYPH, height: LINE }
            : undefined
        }
      />
    )
  })
})
