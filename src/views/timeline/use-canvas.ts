import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { drawTimeline, type Scene } from './draw.ts'

/** All of a scene but what only the element knows. */
export type SceneOfProps = Omit<Scene, 'scrollTop' | 'height'>

/**
 * Draws a scene on a canvas that stays in sight while its box scrolls: with every render, and with every scroll.
 * Crisp on any pixel ratio. A null scene leaves the canvas as it is.
 */
export function useCanvas(
  canvas: RefObject<HTMLCanvasElement | null>,
  box: RefObject<HTMLElement | null>,
  scene: SceneOfProps | null,
  height: number,
): void {
  const latest = useRef(scene)
  const draw = useCallback(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    const now = latest.current
    if (!element || !context || !now) return
    const ratio = window.devicePixelRatio
    const { width } = now.scale
    resize(element, Math.round(width * ratio), Math.round(height * ratio))
    drawTimeline(context, ratio, { ...now, height, scrollTop: box.current?.scrollTop ?? 0 })
  }, [canvas, box, height])

  useLayoutEffect(() => {
    latest.current = scene
    draw()
  })
  useEffect(() => {
    const element = box.current
    element?.addEventListener('scroll', draw, { passive: true })
    // zooming the page or moving it to another screen changes the ratio, and nothing else
    const media = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    media.addEventListener('change', draw)
    return () => {
      element?.removeEventListener('scroll', draw)
      media.removeEventListener('change', draw)
    }
  }, [box, draw])
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}
