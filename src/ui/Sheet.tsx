import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react'
import type { ReactNode } from 'react'
import './sheet.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A side view on a narrow screen: comes from below, holds the focus, Escape closes it. */
export function Sheet({ title, closeLabel, open, onClose, children }: Props) {
  return (
    <Dialog open={open} onClose={onClose} className="sheet" backdrop={<div className="sheet-backdrop" />} unmountOnHide>
      <header className="sheet__header">
        <DialogHeading>{title}</DialogHeading>
        <DialogDismiss className="button">{closeLabel}</DialogDismiss>
      </header>
      <div className="sheet__body">{children}</div>
    </Dialog>
  )
}
