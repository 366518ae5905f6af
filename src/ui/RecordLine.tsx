import type { ComponentProps } from 'react'
import type { Shape } from '../model/catalogue.ts'
import { GroupGlyph } from './GroupGlyph.tsx'
import './record-line.css'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'className' | 'children' | 'title'> {
  /** Null where it has none. */
  readonly group: string | null
  readonly shape: Shape | undefined
  readonly date: string
  readonly words: string
  readonly paragraphs: string
}

/** A record as one entry of a list, to be pressed: glyph, date and paragraph, below them what happened. */
export function RecordLine({ group, shape, date, words, paragraphs, ...button }: Props) {
  return (
    <button type="button" className="record-line" {...button}>
      {group !== null && shape && <GroupGlyph group={group} shape={shape} size={10} />}
      <span className="record-line__date numeric">{date}</span> <span className="record-line__words">{words}</span>{' '}
      <span className="record-line__paragraphs numeric">{paragraphs}</span>
    </button>
  )
}
