import type { Camera } from './view-state.ts'

/** A hundred thousandth of a degree is about a metre; a hundredth of a zoom step cannot be seen. */
const DEGREE_DIGITS = 5
const ZOOM_DIGITS = 2
const FURTHEST_ZOOM = 24

/**
 * The camera as a link holds it: rounded, longitude in -180 … 180, latitude and zoom clamped. A gesture commits this,
 * so that reading the link back gives the very same camera.
 */
export function linkCamera({ longitude, latitude, zoom }: Camera): Camera {
  return {
    longitude: round(Math.abs(longitude) <= 180 ? longitude : modulo(longitude + 180, 360) - 180, DEGREE_DIGITS),
    latitude: round(Math.min(90, Math.max(-90, latitude)), DEGREE_DIGITS),
    zoom: round(Math.min(FURTHEST_ZOOM, Math.max(0, zoom)), ZOOM_DIGITS),
  }
}

/** `zoom/latitude/longitude`, e.g. `5.2/48.3/66.9`. */
export function formatCamera(camera: Camera): string {
  const { zoom, latitude, longitude } = linkCamera(camera)
  return `${plain(zoom, ZOOM_DIGITS)}/${plain(latitude, DEGREE_DIGITS)}/${plain(longitude, DEGREE_DIGITS)}`
}

/** Inverse of {@link formatCamera}, for cameras as links hold them; null for anything else. */
export function parseCamera(text: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text)
  if (!match) return null
  const [zoom, latitude, longitude] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (zoom > FURTHEST_ZOOM || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null
  return linkCamera({ zoom, latitude, longitude })
}

/** Never exponential, no trailing noughts. */
function plain(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.?0+$/, '')
}

function round(value: number, digits: number): number {
  // adding 0 makes 0 of -0
  return Number(value.toFixed(digits)) + 0
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
