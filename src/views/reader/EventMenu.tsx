import { Menu, MenuItem, useMenuStore } from '@ariakit/react'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { CompiledRecord } from '../../model/compiled.ts'
import type { Dataset } from '../../model/dataset.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { pointing } from '../../ui/pointing.ts'
import type { ReaderActions } from './actions.ts'

/** Several events at the same words, one of which a person may choose. */
export interface Offer {
  readonly events: readonly { readonly id: string; readonly paragraph: number }[]
  /** Events at these words that the filter hides. */
  readonly hidden: number
  /** Events beyond those listed. */
  readonly more: number
  /** What was pressed; the focus goes back to it. */
  readonly from: HTMLElement
  /** Where it was pressed, as CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number; readonly height: number }
}

interface Props {
  readonly offer: Offer | null
  readonly onClose: () => void
  readonly recordOf: (id: string) => CompiledRecord | undefined
  readonly dataset: Dataset
  readonly actions: ReaderActions
}

/** The events at some words, to choose one: by pointer or by arrows, Enter and Escape. */
export function EventMenu({ offer, onClose, recordOf, dataset, actions }: Props) {
  const t = useTranslations('reader')
  const dateText = useDateText()
  const menu = useMenuStore({
    open: offer !== null,
    setOpen: (open) => {
      if (!open) onClose()
    },
    placement: 'bottom-start',
  })
  // no button of its own opens the menu, so it must be told to take the focus
  useEffect(() => {
    if (!offer) return
    menu.setInitialFocus('first')
    menu.setAutoFocusOnShow(true)
  }, [menu, offer])
  const select = (id: string, paragraph: number) => {
    window.getSelection()?.removeAllRanges()
    actions.select(id, paragraph)
  }
  return (
    <Menu
      store={menu}
      portal
      preserveTabOrder={false}
      gutter={4}
      overflowPadding={8}
      unmountOnHide
      finalFocus={offer?.from ?? null}
      getAnchorRect={() => (offer ? { ...offer.at, width: 0 } : null)}
      className="event-menu"
      aria-label={t('eventsAtWords')}
    >
      {offer?.events.map(({ id, paragraph }) => {
        const record = recordOf(id)
        if (!record) return null
        const shape = record.group === null ? undefined : dataset.groupShapes.get(record.group)
        return (
          <MenuItem
            key={id}
            className="event-menu__event"
            data-offer={id}
            onClick={() => select(id, paragraph)}
            {...pointing(actions.point, id)}
          >
            {record.group !== null && shape && <GroupGlyph group={record.group} shape={shape} size={9} />}
            <span>
              <span className="chip__date numeric">{dateText.record(record)}</span> {record.title}
            </span>
          </MenuItem>
        )
      })}
      {offer !== null && offer.more > 0 && <p className="chips__hidden">{t('moreUnlisted', { count: offer.more })}</p>}
      {offer !== null && offer.hidden > 0 && (
        <p className="chips__hidden">{t(offer.events.length > 0 ? 'hiddenMore' : 'hidden', { count: offer.hidden })}</p>
      )}
    </Menu>
  )
}
