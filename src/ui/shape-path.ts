import type { Shape } from '../model/catalogue.ts'
import { glyphPath } from './glyph-path.ts'

const paths = new Map<string, Path2D>()
const outlines = new WeakMap<Path2D, string>()

/** The shape of a group for a canvas, centred on 0,0; made once. */
export function shapePath(shape: Shape, size: number): Path2D {
  const key = `${shape} ${size}`
  const known = paths.get(key)
  if (known) return known
  const outline = glyphPath(shape, size)
  const made = new Path2D(outline)
  paths.set(key, made)
  outlines.set(made, outline)
  return made
}

/** The SVG path of a shape that shapePath made: a Path2D does not tell. */
export function outlineOf(path: Path2D): string {
  return outlines.get(path) ?? ''
}
