import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { pixelRatio } from '../../ui/magnified.ts'
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
  const draw = useRef(() => {})
  useLayoutEffect(() => {
    draw.current = () => {
      const element = canvas.current
      const context = element?.getContext('2d')
      if (!element || !context || !scene) return
      const ratio = pixelRatio(element)
      resize(element, Math.round(scene.scale.width * ratio), Math.round(height * ratio))
      drawTimeline(context, ratio, { ...scene, height, scrollTop: box.current?.scrollTop ?? 0 })
    }
    draw.current()
  })
  useEffect(() => {
    const element = box.current
    const again = () => draw.current()
    element?.addEventListener('scroll', again, { passive: true })
    // zooming the page or moving it to another screen changes the ratio, and nothing else
    const media = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    media.addEventListener('change', again)
    return () => {
      element?.removeEventListener('scroll', again)
      media.removeEventListener('change', again)
    }
  }, [box])
}

function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}
