import type { CSSProperties, ReactNode } from 'react'
import { useTranslations } from 'use-intl'

interface Props {
  readonly title: string
  readonly note: string
  readonly style: CSSProperties
  readonly onHold: (held: boolean) => void
  readonly onClose: () => void
  readonly onLeave?: () => void
  readonly children: ReactNode
}

/** What a symbol tells, beside it. Escape (see use-place-panel.ts) and its button close it. */
export function Panel({ title, note, style, onHold, onClose, onLeave, children }: Props) {
  const t = useTranslations('common')
  return (
    <section
      className="place-panel"
      // so that a press on its text keeps the focus inside
      tabIndex={-1}
      aria-label={title}
      style={style}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => {
        onLeave?.()
        onHold(false)
      }}
    >
      <header className="place-panel__head">
        <p className="place-panel__title">
          <strong>{title}</strong> <span>{note}</span>
        </p>
        <button type="button" className="place-panel__close" aria-label={t('close')} onClick={onClose}>
          <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
            <path d="M-4,-4L4,4M-4,4L4,-4" fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" />
          </svg>
        </button>
      </header>
      {children}
    </section>
  )
}
