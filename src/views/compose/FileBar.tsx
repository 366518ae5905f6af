import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EMPTY_DRAFT, isEmptyDraft, type Draft } from '../../model/draft.ts'
import type { Story } from '../../model/story.ts'
import { isNeutralId } from '../../story/check-draft.ts'
import { draftOfStory, openDraftFile, writeDraft } from '../../story/draft-story.ts'
import { download } from '../../ui/download.ts'
import { BrokenFile, type Opened } from './BrokenFile.tsx'
import type { LinkedDraft } from './linked-draft.ts'

export interface FileState {
  /** Whether there is a change that is in no file. */
  readonly unsaved: boolean
  readonly onSaved: () => void
  readonly onSay: (said: string) => void
  /** `stopped`: by another window. */
  readonly keeping: 'off' | 'on' | 'failed' | 'stopped'
  readonly onKeep: (on: boolean) => void
  /** Something is kept from an earlier visit or another window, and nobody has decided about it. */
  readonly undecided: boolean
}

interface Props extends FileState {
  readonly linked: LinkedDraft
  /** Another story is there: it is read from its beginning. */
  readonly onReplaced: () => void
}

/** Save, open, begin anew, keep. */
export function FileBar({ linked, unsaved, onSaved, onSay, keeping, onKeep, undecided, onReplaced }: Props) {
  const t = useTranslations('compose')
  const { draft, act, engine } = linked
  const file = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [broken, setBroken] = useState<Opened | null>(null)

  const save = () => {
    const name = `${isNeutralId(draft.id, engine.dataset) ? draft.id : EMPTY_DRAFT.id}.md`
    download(new Blob([writeDraft(draft)], { type: 'text/markdown;charset=utf-8' }), name)
    onSaved()
    onSay(t('said.saved', { file: name }))
  }
  const replace = (next: Draft) => {
    const { title, steps } = next
    act(
      { do: 'replace', draft: next },
      steps.length === 0 ? t('said.emptied') : t('said.opened', { title, steps: steps.length }),
    )
    onReplaced()
  }
  const open = async (chosen: File) => {
    try {
      const opened = openDraftFile(await chosen.arrayBuffer())
      if (!opened) return onSay(t('said.noStory', { file: chosen.name }))
      if (opened.problems.length > 0) return setBroken({ ...opened, file: chosen.name })
      replace(opened.draft)
      onSaved()
    } catch {
      onSay(t('said.notRead'))
    }
  }
  const state = isEmptyDraft(draft) ? 'empty' : unsaved ? 'unsaved' : 'saved'
  return (
    <section className="compose-files" aria-label={t('files')}>
      <h3>{t('files')}</h3>
      <p className="compose-files__state" data-state={state}>
        {t(`state.${state}`)}
      </p>
      <div className="compose-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={state === 'empty'}
          onClick={() => state !== 'empty' && save()}
        >
          {t('save')}
        </button>
        <button ref={opener} type="button" className="button" onClick={() => file.current?.click()}>
          {t('openFile')}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".md,text/markdown,text/plain"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            currentTarget.value = ''
            if (chosen) void open(chosen)
          }}
        />
      </div>
      {draft.steps.length > 0 && (
        <details className="compose-details">
          <summary>{t('startFrom')}</summary>
          <p className="compose-field__hint">{t('newNote')}</p>
          <ul className="compose-beginnings">
            <li>
              <button type="button" className="quiet-button" onClick={() => replace(EMPTY_DRAFT)}>
                {t('emptyStory')}
              </button>
            </li>
            <Beginnings stories={engine.dataset.stories} onChoose={replace} />
          </ul>
        </details>
      )}
      <Keep keeping={keeping} onKeep={onKeep} undecided={undecided} />
      <BrokenFile opened={broken} opener={opener} onClose={() => setBroken(null)} onOpen={replace} />
    </section>
  )
}

interface BeginningsProps {
  readonly stories: readonly Story[]
  readonly onChoose: (draft: Draft) => void
}

/** The data's own stories, to begin with. */
export function Beginnings({ stories, onChoose }: BeginningsProps) {
  return stories.map((story) => (
    <li key={story.id}>
      <button type="button" className="quiet-button" onClick={() => onChoose(draftOfStory(story))}>
        {story.title}
      </button>
    </li>
  ))
}

/** For who asks for it, and says so. */
function Keep({ keeping, onKeep, undecided }: Pick<Props, 'keeping' | 'onKeep' | 'undecided'>) {
  const t = useTranslations('compose')
  const about = useId()
  const said = () => {
    if (keeping === 'failed') return 'keepFailed'
    if (undecided) return 'foundFirst'
    return keeping === 'stopped' ? 'keepStopped' : 'keepWhat'
  }
  return (
    <div className="compose-keep">
      <label>
        <input
          type="checkbox"
          checked={keeping === 'on' || keeping === 'failed'}
          aria-disabled={undecided}
          aria-describedby={about}
          onChange={({ target }) => !undecided && onKeep(target.checked)}
        />
        {t('keep')}
      </label>
      <p id={about} className="compose-field__hint">
        {t(said())}
      </p>
    </div>
  )
}
