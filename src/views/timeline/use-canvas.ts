import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { pixelRatio } from '../../ui/magnified.ts'
import { drawTimeline, type Scene } from './draw.ts'
import { pictureOf, redrawOf, type Picture } from './redraw.ts'

/** All of a scene but what only the element knows. */
export type SceneOfProps = Omit<Scene, 'scrollTop' | 'height'>

/**
 * Draws a scene on a canvas that stays in sight while its box scrolls: with every render, and with every scroll, what has
 * changed of it. Crisp on any pixel ratio. A null scene leaves the canvas as it is.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  box: RefObject<HTMLElement | null>,
  scene: SceneOfProps | null,
  height: number,
): void {
  const draw = useRef(() => {})
  const last = useRef<Picture | null>(null)
  /** Asking the box would make the browser lay out the page in the middle of a frame. */
  const scrollTop = useRef(0)
  useLayoutEffect(() => {
    draw.current = () => {
      const element = canvas.current
      const context = element?.getContext('2d')
      if (!element || !context || !scene) return
      const ratio = pixelRatio(element)
      resize(element, Math.round(scene.scale.width * ratio), Math.round(height * ratio))
      const next = pictureOf({ ...scene, height, scrollTop: scrollTop.current }, ratio)
      paint(context, last.current, next)
      last.current = next
    }
    draw.current()
  })
  useEffect(() => {
    const element = box.current
    const scrolled = () => {
      scrollTop.current = element?.scrollTop ?? 0
      draw.current()
    }
    element?.addEventListener('scroll', scrolled, { passive: true })
    // zooming the page or moving it to another screen changes the ratio, and nothing else
    let media = ratioNow()
    const ratioChanged = () => {
      media = ratioNow()
      media.addEventListener('change', ratioChanged, { once: true })
      draw.current()
    }
    media.addEventListener('change', ratioChanged, { once: true })
    const surface = canvas.current
    const anew = () => {
      last.current = null
      draw.current()
    }
    surface?.addEventListener('contextrestored', anew)
    return () => {
      surface?.removeEventListener('contextrestored', anew)
      element?.removeEventListener('scroll', scrolled)
      media.removeEventListener('change', ratioChanged)
    }
  }, [box, canvas])
}

/** Changes once, when the ratio is no longer this one. */
const ratioNow = () => window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)

function paint(context: CanvasRenderingContext2D, before: Picture | null, { scene, ratio, drawn }: Picture): void {
  const { shift, from, to } = redrawOf(before, { scene, ratio, drawn })
  if (shift !== 0) {
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalAlpha = 1
    context.globalCompositeOperation = 'copy'
    context.drawImage(context.canvas, Math.round(shift * ratio), 0)
    context.globalCompositeOperation = 'source-over'
  }
  if (to > from) drawTimeline(context, ratio, scene, { from, to, drawn })
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}
