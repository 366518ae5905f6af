interface Props {
  /** Id of an element that can take the focus. */
  readonly to: string
  readonly children: string
}

/** Takes the keyboard past what lies between; seen only while it has the focus. */
export function SkipLink({ to, children }: Props) {
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        // the address is the view's alone
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
