import { useState } from 'react'

/** A value as it was before something began to move, until it rests again. For what shows nothing of a gesture. */
export function useSettled<Value>(value: Value, moving: boolean): Value {
  const [settled, setSettled] = useState(value)
  if (moving) return settled
  if (settled !== value) setSettled(value)
  return value
}
