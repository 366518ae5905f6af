import type { Dataset } from '../model/dataset.ts'
import type { Story } from '../model/story.ts'
import type { Size } from '../ui/use-size.ts'
import type { ViewState } from '../view-state/view-state.ts'
import { Scene } from './Scene.tsx'
import { useLinkedView } from './use-linked.ts'

interface Props {
  readonly dataset: Dataset
  readonly story: Story | null
  readonly view: ViewState
  readonly size: Size
}

/** A scene that nobody can touch: what the room sees, or will see next. */
export function ScenePicture({ dataset, story, view, size }: Props) {
  const { linked } = useLinkedView(dataset, view, doNothing)
  return <Scene linked={linked} timeline={linked} restingWindow={view.window} size={size} story={story} back={null} />
}

const doNothing = () => undefined
