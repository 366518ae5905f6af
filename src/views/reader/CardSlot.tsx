import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface Props {
  readonly id: string
  /** Record whose card it is. Use it as key too. */
  readonly record: string
  /** The card goes, and the focus was in it. */
  readonly onFocusLost: (record: string) => void
  readonly children: ReactNode
}

/** Where a card opens. Tells when the focus would go with it, so that it can go on somewhere. */
export function CardSlot({ id, record, onFocusLost, children }: Props) {
  const slot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = slot.current
    return () => {
      if (element?.contains(document.activeElement)) onFocusLost(record)
    }
  }, [record, onFocusLost])
  return (
    <div id={id} ref={slot}>
      {children}
    </div>
  )
}
