import type { StoryStep } from '../../model/story.ts'
import { withWholeDays } from '../../story/english-dates.ts'
import { StoryText } from './StoryText.tsx'

interface Props {
  readonly step: StoryStep
  readonly onParagraph: (number: number) => void
}

/** What the room reads at a step. */
export function Caption({ step, onParagraph }: Props) {
  return (
    <div className="stage-caption">
      <h2>{withWholeDays(step.title)}</h2>
      <StoryText blocks={step.caption} onParagraph={onParagraph} />
    </div>
  )
}
