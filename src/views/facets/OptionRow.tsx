import { memo, useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useCountText } from '../../messages/count-text.ts'

/** `some`: a group of which not all is chosen. */
export type Chosen = 'all' | 'some' | 'none'

interface Props {
  readonly id: string
  readonly label: string
  readonly detail?: string | null
  readonly count: number
  /** The count a full bar stands for. */
  readonly most: number
  readonly chosen: Chosen
  /** Group that gives the bar its colour. */
  readonly group?: string
  readonly glyph?: ReactNode
  readonly onToggle: (id: string) => void
  readonly onOnly: (id: string) => void
}

/** A value to choose: checkbox, label, count, a thin bar, and "only". Faded, and not to be chosen, where it gives nothing. */
export const OptionRow = memo(function OptionRow(props: Props) {
  const { id, label, detail = null, count, most, chosen } = props
  const t = useTranslations('facets')
  const countText = useCountText()
  const box = useRef<HTMLInputElement>(null)
  const counted = countText(count)
  const isIdle = count === 0 && chosen === 'none'
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen === 'some'
  }, [chosen])

  return (
    <div className="option-row" data-chosen={chosen} data-idle={isIdle || undefined}>
      <label className="option-row__label">
        <input
          ref={box}
          type="checkbox"
          checked={chosen === 'all'}
          aria-disabled={isIdle || undefined}
          aria-label={t('valueCount', {
            value: detail === null ? label : t('valueDetail', { value: label, detail }),
            count,
          })}
          onChange={() => {
            if (!isIdle) props.onToggle(id)
          }}
        />
        {props.glyph}
        <span className="option-row__text">
          {label}
          {detail !== null && <small> {detail}</small>}
        </span>
        <span className="option-row__count numeric">{counted}</span>
        <span
          className="option-row__bar"
          style={{
            backgroundSize: `${(100 * count) / most}% 100%`,
            ...(props.group === undefined ? {} : { color: `var(--group-${props.group})` }),
          }}
        />
      </label>
      {!isIdle && (
        <button
          type="button"
          className="option-row__only"
          // beside the count, however long
          style={{ right: `calc(0.75rem + max(1.5rem, ${counted.length}ch))` }}
          aria-label={t('onlyValue', { value: label })}
          onClick={() => props.onOnly(id)}
        >
          {t('only')}
        </button>
      )}
    </div>
  )
})
