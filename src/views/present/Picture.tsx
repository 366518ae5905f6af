import { useRef, type ReactNode } from 'react'
import { useSize, type Size } from '../../ui/use-size.ts'

interface Props {
  readonly label: string
  /** What is pictured, CSS pixels. */
  readonly of: Size
  readonly blank?: boolean
  readonly children: ReactNode
}

/** A live view made small: laid out as large as the room's window, drawn as large as there is room, out of reach. */
export function Picture({ label, of, blank = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  return (
    <figure className="speaker-picture">
      <figcaption>{label}</figcaption>
      <div
        className="speaker-picture__frame"
        ref={frame}
        style={{ aspectRatio: `${of.width} / ${of.height}` }}
        data-blank={blank || undefined}
      >
        {width > 0 && (
          <div
            className="speaker-picture__view"
            inert
            style={{ width: of.width, height: of.height, zoom: width / of.width }}
          >
            {children}
          </div>
        )}
      </div>
    </figure>
  )
}
