import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { recordById } from '../model/dataset.ts'
import { Modal } from '../ui/Modal.tsx'
import type { Linked } from '../views/linked.ts'
import type { ComposerLink } from './SidePanel.tsx'
import { useComposing } from './use-composing.ts'
import './sheet.css'

export type SheetName = 'facets' | 'panel'

interface NarrowProps {
  readonly linked: Linked
  readonly composer: ComposerLink | null
  readonly open: SheetName | null
  readonly onOpen: (open: SheetName | null) => void
  /** Null for none to choose from. */
  readonly facets: ReactNode
  readonly children: ReactNode
}

/** The bar at the foot of a narrow screen: the selected record, and what opens as a sheet. */
export function NarrowSheets({ linked, composer, open, onOpen: setOpen, facets, children }: NarrowProps) {
  const t = useTranslations('app')
  const tCommon = useTranslations('common')
  const { dataset, selection, view } = linked
  const record = recordById(dataset, view.selected)
  return (
    <footer className="workspace__foot">
      {record && (
        <button type="button" className="workspace__peek" onClick={() => setOpen('panel')}>
          {record.title}
        </button>
      )}
      <nav aria-label={t('views.panel')}>
        {facets && (
          <button type="button" className="button" onClick={() => setOpen('facets')}>
            {t('views.facets')}
          </button>
        )}
        <button type="button" className="button" onClick={() => setOpen('panel')}>
          {t('views.panel')}
        </button>
        {composer && <NarrowAdd {...composer} />}
      </nav>
      <Modal
        className="sheet"
        title={t('views.facets')}
        closeLabel={t('showFound', { count: selection.count, total: dataset.eventCount })}
        open={open === 'facets'}
        onClose={() => setOpen(null)}
      >
        {facets}
      </Modal>
      <Modal
        className="sheet"
        title={t('views.panel')}
        closeLabel={tCommon('close')}
        open={open === 'panel'}
        onClose={() => setOpen(null)}
      >
        {children}
      </Modal>
    </footer>
  )
}

/** While a story is composed, the view is added with one press, whatever is open. */
function NarrowAdd({ store, onAdd }: ComposerLink) {
  const t = useTranslations('compose')
  const open = useComposing(store, (composing) => composing.open)
  const steps = useComposing(store, ({ log }) => log.present.steps.length)
  if (!open) return null
  return (
    <button type="button" className="button" aria-label={t('add')} onClick={onAdd}>
      {t('addShort')} <span className="numeric">({steps})</span>
    </button>
  )
}
