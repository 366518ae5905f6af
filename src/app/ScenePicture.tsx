import type { Story } from '../model/story.ts'
import type { Size } from '../ui/use-size.ts'
import type { ViewState } from '../view-state/view-state.ts'
import { Scene } from './Scene.tsx'
import { useLinkedView, type Asked } from './use-linked.ts'

interface Props {
  readonly asked: Asked
  readonly story: Story | null
  readonly view: ViewState
  readonly size: Size
}

/** A scene that nobody can touch: what the room sees, or will see next. */
export function ScenePicture({ asked, story, view, size }: Props) {
  const { linked } = useLinkedView(asked, view, doNothing)
  return <Scene linked={linked} timeline={linked} restingWindow={view.window} size={size} story={story} back={null} />
}

const doNothing = () => undefined
