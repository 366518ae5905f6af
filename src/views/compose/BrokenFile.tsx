import type { RefObject } from 'react'
import { useTranslations } from 'use-intl'
import type { Draft } from '../../model/draft.ts'
import type { FormatProblem } from '../../story/format-problem.ts'
import { Modal } from '../../ui/Modal.tsx'

/** A file with mistakes, as far as it could be read. */
export interface Opened {
  readonly draft: Draft
  readonly problems: readonly FormatProblem[]
  readonly file: string
}

interface Props {
  /** Null for none. */
  readonly opened: Opened | null
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onOpen: (draft: Draft) => void
}

/** Nobody mends more at once. */
const MOST = 50

/** The mistakes of a file, each with its line and its remedy; and the choice to open what could be read. */
export function BrokenFile({ opened, opener, onClose, onOpen }: Props) {
  const t = useTranslations('compose.broken')
  const tFormat = useTranslations('storyFormat')
  const steps = opened?.draft.steps.length ?? 0
  return (
    <Modal
      title={t('title')}
      closeLabel={t('leave')}
      open={opened !== null}
      onClose={onClose}
      opener={opener}
      className="compose-broken"
    >
      {opened && (
        <>
          <p>{t('what', { count: opened.problems.length, file: opened.file })}</p>
          <ol>
            {opened.problems.slice(0, MOST).map(({ code, line, field, value, hint }) => (
              <li key={`${line} ${field} ${code} ${value}`}>
                <p>
                  <span className="compose-broken__line numeric">{t('line', { line })}</span>
                  {field !== '' && <code>{field}</code>}
                </p>
                {value !== '' && <q>{value}</q>}
                <p>{tFormat(code, { hint })}</p>
              </li>
            ))}
          </ol>
          {opened.problems.length > MOST && <p>{t('more', { count: opened.problems.length - MOST })}</p>}
          <p>{t('usable', { steps })}</p>
          {steps > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onOpen(opened.draft)
                onClose()
              }}
            >
              {t('openAnyway')}
            </button>
          )}
        </>
      )}
    </Modal>
  )
}
