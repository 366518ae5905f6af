import { useEffect, useRef, useState, type PointerEvent } from 'react'
import { pointOn } from '../../ui/magnified.ts'
import type { MapAdapter, ScreenPoint } from './adapter.ts'
import { outlineOf, type AreaMode } from './choose-area.ts'

interface Props {
  readonly adapter: MapAdapter
  readonly mode: AreaMode
  readonly onDrawn: (outline: readonly ScreenPoint[]) => void
  readonly onLeave: () => void
}

/** Over the map while an area is drawn: a drag of mouse, pen or one finger. Escape leaves; the wheel still zooms. */
export function AreaOverlay({ adapter, mode, onDrawn, onLeave }: Props) {
  const overlay = useRef<HTMLDivElement>(null)
  const [path, setPath] = useState<readonly ScreenPoint[]>([])
  const outline = outlineOf(mode, path)

  useEffect(() => (overlay.current ? adapter.relayWheel(overlay.current) : undefined), [adapter])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onLeave()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onLeave])

  return (
    <div
      ref={overlay}
      className="area-overlay"
      data-mode={mode}
      onPointerDown={(event) => {
        if (!event.isPrimary || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setPath([pointOf(event)])
      }}
      onPointerMove={(event) => {
        if (event.isPrimary && path.length > 0) setPath([...path, pointOf(event)])
      }}
      onPointerUp={() => {
        setPath([])
        if (outline) onDrawn(outline)
      }}
      onPointerCancel={() => setPath([])}
    >
      <svg aria-hidden="true">{outline && <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />}</svg>
    </div>
  )
}

/** From the overlay's top left, which is the map's. */
function pointOf(event: PointerEvent<HTMLElement>): ScreenPoint {
  return pointOn(event.currentTarget, event)
}
