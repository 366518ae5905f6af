import type { ReactNode } from 'react'

interface Props {
  /** Of this link, so that another can come back to it. */
  readonly id: string
  /** Id of the link to go to. */
  readonly to: string
  readonly label: string
  readonly children: ReactNode
}

/** To a footnote and back: moves the focus, and leaves the page's address alone, which holds the view. */
export function JumpLink({ id, to, label, children }: Props) {
  return (
    <a
      className="jump-link numeric"
      id={id}
      href={`#${to}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
