import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react'
import type { ReactNode, RefObject } from 'react'
import './modal.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly open: boolean
  readonly onClose: () => void
  /** What gets the focus back; without it, what had it. */
  readonly opener?: RefObject<HTMLElement | null>
  /** Of the dialog, for the looks of what is in it. */
  readonly className: string
  readonly children: ReactNode
}

/** A dialog in the middle of the page, on a narrow screen from below: it holds the focus, Escape closes it. */
export function Modal({ title, closeLabel, open, onClose, opener, className, children }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      {...(opener && { finalFocus: opener })}
      className={`modal ${className}`}
      backdrop={<div className="modal-backdrop" />}
      unmountOnHide
    >
      <header className="modal__header">
        <DialogHeading>{title}</DialogHeading>
        <DialogDismiss className="button">{closeLabel}</DialogDismiss>
      </header>
      <div className="modal__body">{children}</div>
    </Dialog>
  )
}
