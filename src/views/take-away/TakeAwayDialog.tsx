import { useMemo, useState, type ReactNode, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { dayOfDate } from '../../model/time.ts'
import { fileName } from '../../take-away/file-name.ts'
import { takenOf, type Taken } from '../../take-away/taken.ts'
import { takenCounts } from '../../take-away/counts.ts'
import { Modal } from '../../ui/Modal.tsx'
import type { Linked } from '../linked.ts'
import { ownBase } from '../own-address.ts'
import { blobOf } from './blob.ts'
import { Contents } from './Contents.tsx'
import { download } from '../../ui/download.ts'
import { FormatRow } from './FormatRow.tsx'
import { FORMATS, type Format } from './formats.ts'
import type { Picture, PictureType } from './picture.ts'
import { useFrame } from './use-frame.ts'
import './take-away.css'

interface Props {
  readonly linked: Pick<Linked, 'dataset' | 'selection' | 'isCounting' | 'lit' | 'view'>
  /** The filter in words. */
  readonly filter: string
  readonly pictures: readonly Picture[]
  readonly copyLink: ReactNode
  /** The view as a frame for another page. */
  readonly embedCode: ReactNode
  /** Keeps the page in the browser; null where that cannot be. */
  readonly keepOffline: ReactNode
  /** Opens the document to hand over. */
  readonly onHandout: () => void
  readonly open: boolean
  readonly onClose: () => void
  /** What opened it, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>
}

/** What is shown, as files: what each is for, what will be in it, and what the filter leaves out. */
export function TakeAwayDialog({ open, onClose, opener, ...shown }: Props) {
  const t = useTranslations('takeAway')
  const tCommon = useTranslations('common')
  return (
    <Modal
      title={t('title')}
      closeLabel={tCommon('close')}
      open={open}
      onClose={onClose}
      opener={opener}
      className="take-away"
    >
      {/* no file may say one filter and hold what another lets pass */}
      {shown.linked.isCounting ? <p role="status">{tCommon('counting')}</p> : <Choices {...shown} />}
    </Modal>
  )
}

type State = { readonly is: 'making' | 'made' | 'failed'; readonly file: string }

function Choices({
  linked,
  filter,
  pictures,
  copyLink,
  embedCode,
  keepOffline,
  onHandout,
}: Omit<Props, 'open' | 'onClose' | 'opener'>) {
  const t = useTranslations('takeAway')
  const tHandout = useTranslations('handout')
  const { dataset, selection, lit, view } = linked
  const frameOf = useFrame()
  const [state, setState] = useState<State | null>(null)
  const counts = useMemo(() => takenCounts(dataset, selection, lit.places), [dataset, selection, lit.places])
  const isEmpty = counts.events + counts.statistics === 0
  const take = () => takenOf({ dataset, selection, places: lit.places, view, filter, base: ownBase(), today: today() })

  const save = async (what: string, extension: string, make: (taken: Taken) => Blob | Promise<Blob>) => {
    const taken = take()
    const file = fileName(what, extension, taken.records)
    setState({ is: 'making', file })
    try {
      download(await make(taken), file)
      setState({ is: 'made', file })
    } catch {
      setState({ is: 'failed', file })
    }
  }
  const saveData = ({ what, extension, mediaType, partsOf }: Format) =>
    void save(what, extension, (taken) => blobOf(partsOf(taken), mediaType))
  const savePicture = ({ id, make }: Picture, type: PictureType) =>
    void save(id, type, (taken) => make(taken, frameOf(taken), type))

  return (
    <>
      <Contents filter={filter} counts={counts} />
      {(!isEmpty || dataset.stories.length > 0) && (
        <>
          <h2>{tHandout('heading')}</h2>
          <div className="take-away__format">
            <div>
              <h3>{tHandout('name')}</h3>
              <p>{tHandout(isEmpty ? 'purposeOfStories' : 'purpose')}</p>
            </div>
            <div className="take-away__buttons">
              <button type="button" className="button" aria-label={tHandout('openLong')} onClick={onHandout}>
                {tHandout('open')}
              </button>
            </div>
          </div>
        </>
      )}
      {isEmpty ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <h2>{t('data')}</h2>
          <ul className="take-away__formats">
            {FORMATS.map((format) => (
              <FormatRow key={format.id} id={format.id} types={[format.extension]} onSave={() => saveData(format)} />
            ))}
          </ul>
          {pictures.length > 0 && <h2>{t('pictures')}</h2>}
          <ul className="take-away__formats">
            {pictures.map((picture) => (
              <FormatRow
                key={picture.id}
                id={picture.id}
                types={['png', 'svg']}
                cannot={picture.cannot}
                onSave={(type) => savePicture(picture, type)}
              />
            ))}
          </ul>
        </>
      )}
      <h2>{t('link')}</h2>
      <div className="take-away__link">
        <p>{t('linkFor')}</p>
        {copyLink}
      </div>
      <h2>{t('embed.title')}</h2>
      {embedCode}
      {keepOffline && (
        <>
          <h2>{t('offline.title')}</h2>
          {keepOffline}
        </>
      )}
      <p className="take-away__terms">
        {t('terms', { version: dataset.dataVersion.slice(0, 12) })} {t('named')}
      </p>
      <output className="take-away__state">{state && t(state.is, { file: state.file })}</output>
    </>
  )
}

const today = () => dayOfDate(new Date())
