import type { MouseEvent, ReactNode } from 'react'
import { permanentLink } from '../../view-state/url-codec.ts'
import type { Unpointed } from '../linked.ts'

interface Props {
  readonly paragraph: number
  readonly linked: Unpointed
  readonly children: ReactNode
}

/** Opens the document at a paragraph. */
export function ParagraphLink({ paragraph, linked: { view, setView }, children }: Props) {
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setView({ panel: 'reader', paragraph, selected: null }, 'push')
  }
  return (
    <a className="coverage__paragraph numeric" href={permanentLink(view, { paragraph })} onClick={open}>
      {children}
    </a>
  )
}
