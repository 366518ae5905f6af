/** Paths in a square of 16. */
export const ICONS = {
  previous: 'M11 3v10L4 8zM3 3h1.5v10H3z',
  next: 'M5 3v10l7-5zM11.5 3H13v10h-1.5z',
  play: 'M4 2.5v11L13 8z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  back: 'M10.500 2.500 5 8l5.500 5.500 1.300-1.300L7.600 8l4.200-4.200z',
  on: 'M5.500 2.500 11 8l-5.500 5.500-1.300-1.300L8.400 8 4.200 3.800z',
  plus: 'M7 3h2v4h4v2H9v4H7V9H3V7h4z',
  minus: 'M3 7h10v2H3z',
  all: 'M2 3h1.500v10H2zM12.500 3H14v10h-1.500zM5 8l2.600-2.600v1.900h.800V5.400L11 8l-2.600 2.600V8.700h-.800v1.900z',
} as const

export function Icon({ path }: { readonly path: string }) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  )
}
