import type { Drawing } from './maker.ts'

interface Props {
  readonly drawing: Drawing
  /** What it shows, for who does not see it; null where its own words are enough. */
  readonly text: string | null
}

/** A drawing of our own pen inside the page, so that its letters are the page's faces and stay text in print. */
export function Drawn({ drawing: { elements, width, height }, text }: Props) {
  return (
    <svg
      className="handout__drawn"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      {...(text === null ? { 'aria-hidden': true } : { 'aria-label': text })}
      dangerouslySetInnerHTML={{ __html: elements }}
    />
  )
}
