import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ComponentProps } from 'react'
import type { Story } from '../model/story.ts'
import { dayOfDate } from '../model/time.ts'
import { linksFrom } from '../take-away/links.ts'
import { textWidth } from '../ui/text-width.ts'
import { PrintedFacts } from '../views/card/PrintedFacts.tsx'
import { filterSentence } from '../views/filter-bar/sentence.ts'
import { useFilterWords } from '../views/filter-bar/words.ts'
import { HandoutDialog } from '../views/handout/HandoutDialog.tsx'
import { LABEL_FONT } from '../views/handout/locator-map.ts'
import type { Maker } from '../views/handout/maker.ts'
import type { Linked } from '../views/linked.ts'
import { ownBase } from '../views/own-address.ts'
import { archiveUrl } from '../views/map/basemap-archive.ts'
import { readOutlines } from '../views/map/outlines.ts'
import { useStrips } from '../views/timeline/use-strip.ts'

interface Props extends Pick<
  ComponentProps<typeof HandoutDialog>,
  'open' | 'onClose' | 'opener' | 'chosen' | 'onChoose'
> {
  readonly linked: Linked
  /** A story that is in no data, because it is being composed: it is what is handed out first. */
  readonly draft?: Story | null
}

/** Degrees around the country, as far as the maps of the handout reach. */
const AROUND = { west: 40, south: 35, east: 95, north: 60 }

/** The handout with what only other views know: filters in words, facts of a card, pictures. Loaded when first asked for. */
export function Handout({ linked, draft = null, ...dialog }: Props) {
  const maker = useMaker(linked)
  const [today] = useState(() => dayOfDate(new Date()))
  const base = ownBase()
  return (
    <HandoutDialog
      {...dialog}
      linked={linked}
      stories={draft ? [draft, ...linked.dataset.stories] : linked.dataset.stories}
      maker={maker}
      today={today}
      linkOf={(view) => linksFrom(base, view).view}
    />
  )
}

/** Null while the ground of the maps is read; without it, they are drawn on lines of latitude and longitude. */
function useMaker({ dataset, view }: Linked): Maker | null {
  const words = useFilterWords(dataset, view.language)
  const { strip, legend } = useStrips({ dataset, view })
  const { data: outlines, isPending } = useQuery({
    queryKey: ['outlines'],
    queryFn: () => readOutlines(archiveUrl(window.location.href), AROUND),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  return useMemo(
    () =>
      isPending
        ? null
        : {
            dataset,
            language: view.language,
            filterOf: (shown) => filterSentence(shown, words),
            renderFacts: (record) => <PrintedFacts record={record} linked={{ dataset, view }} />,
            timelineOf: strip,
            legendOf: legend,
            outlines: outlines ?? null,
            measure: (text) => textWidth(text, LABEL_FONT),
          },
    [isPending, outlines, dataset, view, words, strip, legend],
  )
}
