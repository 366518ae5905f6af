import { Fragment, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import type { Story } from '../../model/story.ts'
import { datePartOf, type Day } from '../../model/time.ts'
import { LICENCE } from '../../take-away/licence.ts'
import { isEmpty, type Chapter } from './chapter.ts'
import { Drawn } from './Drawn.tsx'
import type { Maker } from './maker.ts'
import { totalsOf } from './totals.ts'

interface Props {
  readonly story: Story | null
  readonly chapters: readonly Chapter[]
  readonly maker: Maker
  readonly today: Day
  readonly link: string
}

/** What this is, from whom, of what, of when: all that lets a stranger judge it. */
export function TitlePage({ story, chapters, maker, today, link }: Props) {
  const t = useTranslations('handout')
  const tTaken = useTranslations('takeAway')
  const tFilters = useTranslations('filters')
  const dates = useDateText()
  const { dataset, filterOf } = maker
  const sources = [...dataset.sources.values()]
  const holds = t('holds', totalsOf(chapters))
  const [whole] = story === null ? chapters : []
  const isOfNothing = whole !== undefined && isEmpty(whole.selection)
  const cut = whole ? whole.others.events + whole.others.statistics : 0
  const { extract } = dataset
  const left = whole ? dataset.eventCount - whole.selection.count + (extract?.leftOut ?? 0) : 0
  return (
    <header className="handout__title">
      <p className="handout__kicker">{t('kicker')}</p>
      <h1>{story?.title ?? t('viewTitle')}</h1>
      <p className="handout__lead">{story?.summary ?? (whole && filterOf(whole.view))}</p>
      {isOfNothing && (
        <p>
          <strong>{t('nothing')}</strong>
        </p>
      )}
      {extract !== null && (
        <p>
          <strong>{tFilters('extract', { filter: extract.filter, count: extract.leftOut })}</strong>
        </p>
      )}
      <dl className="handout__facts">
        {sources.map(({ id, title, authors, submitted_to, facts_as_of }) => (
          <Fragment key={id}>
            <Fact label={t('facts.source')}>{title}</Fact>
            <Fact label={t('facts.authors')}>{authors.map(({ name }) => name).join('; ')}</Fact>
            <Fact label={t('facts.submittedTo')}>{submitted_to}</Fact>
            <Fact label={t('facts.factsAsOf')}>{dates.part(datePartOf(facts_as_of))}</Fact>
          </Fragment>
        ))}
        {whole && <Fact label={t('facts.filter')}>{filterOf(whole.view)}</Fact>}
        <Fact label={t('facts.holds')}>
          {story === null ? holds : t('holdsSteps', { steps: chapters.length, holds })}
          {cut > 0 && <>. {t('cutOff', { count: cut })}</>}
        </Fact>
        {whole && (
          <Fact label={t('facts.leftOut')}>
            {left > 0 ? tTaken('leftOut', { count: left }) : tTaken('nothingLeftOut')}
          </Fact>
        )}
        <Fact label={t('facts.made')}>{dates.day(today)}</Fact>
        <Fact label={t('facts.version')}>
          <span className="handout__version">{dataset.dataVersion}</span>
        </Fact>
        <Fact label={t('facts.link')}>
          <span className="handout__version">{link}</span>
        </Fact>
        <Fact label={t('facts.licence')}>{LICENCE}</Fact>
      </dl>
      {!isOfNothing && (
        <div className="handout__after">
          {story !== null && (
            <section className="handout__contents">
              <h2>{t('contents')}</h2>
              <ol>
                {chapters.map(({ title, view }, index) => (
                  <li key={title}>
                    <span className="handout__number">{index + 1}</span>
                    <span>
                      <a href={`#handout-${index + 1}`}>{title}</a>
                      <span className="handout__aside"> {t('filterOf', { filter: filterOf(view) })}</span>
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          <section className="handout__reading">
            <h2>{t('noteTitle')}</h2>
            {(['words', 'basis', 'disputes', 'pictures'] as const).map((note) => (
              <p key={note}>{t(`notes.${note}`)}</p>
            ))}
            <Drawn drawing={maker.legendOf(chapters.some(({ view }) => view.window !== null))} text={null} />
          </section>
        </div>
      )}
    </header>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
