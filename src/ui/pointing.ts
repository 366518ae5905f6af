/** Handlers that point at something while the pointer or the focus is on an element, and at nothing after. */
export function pointing<T>(point: (target: T | null) => void, target: T) {
  const enter = () => point(target)
  const leave = () => point(null)
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave }
}
