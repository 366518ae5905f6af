import { useId, type ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: string
  /** Lines; one is a single line. */
  readonly rows?: number
  readonly className?: string
  readonly onType: (value: string) => void
  /** The field was left: what is typed next is a change of its own. */
  readonly onRest: () => void
  /** What is wrong with it. */
  readonly children?: ReactNode
}

/** Words of a story. */
export function Field({ label, hint, value, rows = 1, className = '', onType, onRest, children }: Props) {
  const id = useId()
  const shared = {
    id,
    value,
    'aria-describedby': `${id}about`,
    autoComplete: 'off',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onType(target.value),
    onBlur: onRest,
  }
  return (
    <div className={`compose-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input type="text" {...shared} /> : <textarea rows={rows} {...shared} />}
      <div id={`${id}about`}>
        {hint && <p className="compose-field__hint">{hint}</p>}
        {children}
      </div>
    </div>
  )
}

interface NumberProps extends Pick<Props, 'label' | 'hint' | 'onRest'> {
  readonly value: number | null
  readonly most: number
  readonly onType: (value: number | null) => void
}

/** A whole number from 1, or none. */
export function NumberField({ label, hint, value, most, onType, onRest }: NumberProps) {
  const id = useId()
  return (
    <div className="compose-field compose-field--number">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="numeric"
        type="text"
        inputMode="numeric"
        value={value ?? ''}
        aria-describedby={`${id}about`}
        autoComplete="off"
        onChange={({ target }) => {
          const number = Number(target.value.replace(/\D/g, ''))
          onType(number === 0 ? null : Math.min(number, most))
        }}
        onBlur={onRest}
      />
      <p id={`${id}about`} className="compose-field__hint">
        {hint}
      </p>
    </div>
  )
}
