import type { ComponentProps } from 'react'
import { takenSentence } from '../views/filter-bar/sentence.ts'
import { useFilterWords } from '../views/filter-bar/words.ts'
import type { Linked } from '../views/linked.ts'
import { TakeAwayDialog } from '../views/take-away/TakeAwayDialog.tsx'
import { useMapPicture } from '../views/map/use-map-picture.ts'
import { usePicture } from '../views/timeline/use-picture.ts'
import { canKeep } from '../offline/keep.ts'
import { CopyLink } from './CopyLink.tsx'
import { EmbedCode } from './EmbedCode.tsx'
import { KeepOffline } from './KeepOffline.tsx'

interface Props extends Pick<ComponentProps<typeof TakeAwayDialog>, 'open' | 'onClose' | 'opener' | 'onHandout'> {
  readonly linked: Linked
}

/** The dialog with what only other views know: the filter in words, their pictures, the link. Loaded when first asked for. */
export function TakeAway({ linked, ...dialog }: Props) {
  const { dataset, view } = linked
  const words = useFilterWords(dataset, view.language)
  const makeTimeline = usePicture(linked)
  const map = useMapPicture(linked)
  return (
    <TakeAwayDialog
      {...dialog}
      linked={linked}
      filter={takenSentence(view, words)}
      pictures={[
        { id: 'timeline', cannot: null, make: makeTimeline },
        { id: 'map', ...map },
      ]}
      copyLink={<CopyLink withoutQuery={view.query !== ''} />}
      embedCode={<EmbedCode linked={linked} />}
      keepOffline={canKeep() ? <KeepOffline /> : null}
    />
  )
}
