import type { Shape } from '../model/catalogue.ts'

/**
 * Outline of a group's shape, centred on `x`,0 and about `size` across, as an SVG path.
 * The eight shapes cover about the same area, so that none looks more important.
 */
export function glyphPath(shape: Shape, size: number, x = 0): string {
  const r = size / 2
  switch (shape) {
    case 'circle':
      return disc(x, r * 0.92)
    case 'ring':
      return disc(x, r) + disc(x, r * 0.5, true)
    case 'square':
      return box(x, r * 0.82, r * 0.82)
    case 'bar':
      return box(x, r * 0.5, r * 1.08)
    case 'diamond':
      return polygon(x, [
        [0, -r * 1.14],
        [r * 1.14, 0],
        [0, r * 1.14],
        [-r * 1.14, 0],
      ])
    case 'triangle':
      return polygon(x, [
        [0, -r * 1.08],
        [r * 1.08, r * 0.82],
        [-r * 1.08, r * 0.82],
      ])
    case 'cross': {
      const a = r * 0.36
      const b = r * 1.04
      return polygon(x, [
        [-a, -b],
        [a, -b],
        [a, -a],
        [b, -a],
        [b, a],
        [a, a],
        [a, b],
        [-a, b],
        [-a, a],
        [-b, a],
        [-b, -a],
        [-a, -a],
      ])
    }
    case 'star':
      return polygon(
        x,
        Array.from({ length: 10 }, (_, i): Point => {
          const radius = i % 2 === 0 ? r * 1.2 : r * 0.55
          const angle = (Math.PI * i) / 5 - Math.PI / 2
          return [radius * Math.cos(angle), radius * Math.sin(angle)]
        }),
      )
  }
}

/** Side of the square in which a shape of a size stands, with room around it, CSS pixels. */
export const glyphBox = (size: number) => size * 1.3

type Point = readonly [number, number]

const round = (n: number) => Math.round(n * 100) / 100

function polygon(x: number, points: readonly Point[]): string {
  return `M${points.map(([dx, dy]) => `${round(x + dx)},${round(dy)}`).join('L')}Z`
}

function box(x: number, halfWidth: number, halfHeight: number): string {
  return polygon(x, [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ])
}

/** A circle; `hole` turns it the other way round, so that the non-zero rule cuts it out. */
function disc(x: number, radius: number, hole = false): string {
  const r = round(radius)
  const [left, right] = [round(x - r), round(x + r)]
  const sweep = hole ? 0 : 1
  return `M${left},0A${r},${r} 0 1 ${sweep} ${right},0A${r},${r} 0 1 ${sweep} ${left},0Z`
}
