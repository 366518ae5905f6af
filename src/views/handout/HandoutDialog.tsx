import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react'
import { useId, useMemo, useState, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Story } from '../../model/story.ts'
import type { Day } from '../../model/time.ts'
import { DEFAULT_VIEW, HANDOUT_OF_VIEW } from '../../view-state/view-state.ts'
import type { Linked } from '../linked.ts'
import { isEmpty, storyChapters, viewChapter } from './chapter.ts'
import { HandoutDocument, PAPERS, type Paper } from './HandoutDocument.tsx'
import type { Maker } from './maker.ts'
import { usePaperTitle } from './use-paper-title.ts'
import { useRunningLine } from './use-running-line.ts'
import './dialog.css'

interface Props {
  readonly linked: Linked
  readonly stories: readonly Story[]
  /** Id of one of them, or {@link HANDOUT_OF_VIEW} for what passes the filters. */
  readonly chosen: string
  readonly onChoose: (handout: string) => void
  /** Null while the ground of its maps is read. */
  readonly maker: Maker | null
  readonly today: Day
  /** Address that opens what a view shows. */
  readonly linkOf: (view: Linked['view']) => string
  readonly open: boolean
  readonly onClose: () => void
  /** What opened it, and gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>
}

/** The handout as it will be printed, with what to choose of it. While it is open, printing prints it and nothing else. */
export function HandoutDialog({ open, onClose, opener, ...shown }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      finalFocus={opener}
      className="handout-dialog"
      backdrop={<div className="handout-backdrop" />}
      unmountOnHide
    >
      <Choices {...shown} />
    </Dialog>
  )
}

function Choices({
  linked,
  stories,
  chosen,
  onChoose,
  maker,
  today,
  linkOf,
}: Omit<Props, 'open' | 'onClose' | 'opener'>) {
  const t = useTranslations('handout')
  const tCommon = useTranslations('common')
  const dates = useDateText()
  const { dataset, engine, view, selection, lit } = linked
  const hint = useId()
  const [paper, setPaper] = useState<Paper>('a4')
  const story = stories.find(({ id }) => id === chosen) ?? null
  const chapters = useMemo(
    () => (story === null ? [viewChapter(engine, { view, selection, lit })] : storyChapters(story, engine, view)),
    [story, engine, view, selection, lit],
  )
  useRunningLine(t('running', { title: story?.title ?? t('viewTitle'), version: dataset.dataVersion.slice(0, 12) }))
  usePaperTitle(t('paperTitle', { day: dates.day(today) }))
  // a story that is being composed has no address
  const address = story !== null && dataset.stories.includes(story) ? story.id : null
  const shown = story === null ? { ...view, handout: null } : { ...DEFAULT_VIEW, data: view.data, handout: address }
  return (
    <>
      <header className="handout-dialog__bar">
        <DialogHeading>{t('title')}</DialogHeading>
        <label>
          {t('what')}{' '}
          <select value={story?.id ?? HANDOUT_OF_VIEW} onChange={({ target }) => onChoose(target.value)}>
            {stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value={HANDOUT_OF_VIEW} disabled={story !== null && isEmpty(selection)}>
              {t('theView')}
            </option>
          </select>
        </label>
        <label>
          {t('paper')}{' '}
          <select
            value={paper}
            onChange={({ target }) => {
              const wanted = PAPERS.find((each) => each === target.value)
              if (wanted) setPaper(wanted)
            }}
          >
            {PAPERS.map((each) => (
              <option key={each} value={each}>
                {t(`papers.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          aria-describedby={hint}
          disabled={maker === null}
          onClick={() => window.print()}
        >
          {t('print')}
        </button>
        <DialogDismiss className="button">{tCommon('close')}</DialogDismiss>
        <p id={hint}>{t('pdfHint')}</p>
      </header>
      <div className="handout-dialog__desk" role="region" aria-label={t('title')}>
        {maker === null ? (
          <p role="status">…</p>
        ) : (
          <HandoutDocument
            story={story}
            chapters={chapters}
            maker={maker}
            paper={paper}
            today={today}
            link={linkOf(shown)}
          />
        )}
      </div>
    </>
  )
}
