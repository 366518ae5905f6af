/**
 * How many times larger an element is drawn than it is laid out: CSS zoom, its own and that of all around it. Present mode
 * magnifies whole views, and the speaker's window shrinks them: they are laid out as on a page of that size, and only what
 * meets real pixels (a pointer's position, the pixels of a canvas) asks for this. 1 where the browser cannot tell.
 */
export function magnification(element: Element | null): number {
  return element !== null && 'currentCSSZoom' in element ? element.currentCSSZoom : 1
}

/** Device pixels for each CSS pixel of a canvas. */
export function pixelRatio(canvas: Element | null): number {
  return window.devicePixelRatio * magnification(canvas)
}

/** Where a pointer is on an element, in the element's own CSS pixels. */
export function pointOn(element: Element, event: { readonly clientX: number; readonly clientY: number }) {
  const { left, top } = element.getBoundingClientRect()
  const times = magnification(element)
  return { x: (event.clientX - left) / times, y: (event.clientY - top) / times }
}
