import { useMemo } from 'react'
import type { Day } from '../../model/time.ts'
import type { Story } from '../../model/story.ts'
import { isEmpty, toldInFull, type Chapter } from './chapter.ts'
import { ChapterPages } from './ChapterPages.tsx'
import { IndexPages } from './IndexPages.tsx'
import type { Maker } from './maker.ts'
import { numberedSources } from './numbered-sources.ts'
import { SourcePages } from './SourcePages.tsx'
import { TitlePage } from './TitlePage.tsx'
import './document.css'
import './document-events.css'
import './print.css'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

interface Props {
  /** Null for what passes the filter. */
  readonly story: Story | null
  readonly chapters: readonly Chapter[]
  readonly maker: Maker
  readonly paper: Paper
  readonly today: Day
  /** Opens the same on the page. */
  readonly link: string
}

/** The whole document: title page, a chapter a step, index, sources. On the screen it is one long page. */
export function HandoutDocument({ story, chapters, maker, paper, today, link }: Props) {
  const sources = useMemo(() => numberedSources(maker.dataset, chapters), [maker.dataset, chapters])
  const inFull = useMemo(() => toldInFull(chapters), [chapters])
  const numbered = story !== null
  const isOfNothing = !numbered && chapters.every(({ selection }) => isEmpty(selection))
  return (
    <article className="handout" data-paper={paper} lang={maker.language}>
      <TitlePage story={story} chapters={chapters} maker={maker} today={today} link={link} />
      {!isOfNothing && (
        <>
          {chapters.map((chapter, index) => (
            <ChapterPages
              key={chapter.title}
              chapter={chapter}
              number={numbered ? index + 1 : null}
              maker={maker}
              sources={sources}
              inFull={inFull}
            />
          ))}
          <IndexPages chapters={chapters} numbered={numbered} maker={maker} />
          <SourcePages sources={sources} />
        </>
      )}
    </article>
  )
}
