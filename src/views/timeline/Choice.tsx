interface Props<Value extends string> {
  readonly label: string
  readonly labelClass?: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly textOf: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** One of a few, in a native select. */
export function Choice<Value extends string>({ label, labelClass, values, value, textOf, onChange }: Props<Value>) {
  return (
    <label>
      <span className={labelClass ?? 'visually-hidden'}>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((candidate) => candidate === event.target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {textOf(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
