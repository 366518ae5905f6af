import { app } from './en/app.ts'
import { card } from './en/card.ts'
import { common } from './en/common.ts'
import { compose } from './en/compose.ts'
import { coverage } from './en/coverage.ts'
import { facets } from './en/facets.ts'
import { filters } from './en/filters.ts'
import { handout } from './en/handout.ts'
import { map } from './en/map.ts'
import { people } from './en/people.ts'
import { present } from './en/present.ts'
import { reader } from './en/reader.ts'
import { storyFormat } from './en/story-format.ts'
import { table } from './en/table.ts'
import { takeAway } from './en/take-away.ts'
import { timeline } from './en/timeline.ts'

/** The English catalogue: the one every other language is checked against. ICU MessageFormat. */
export const en = {
  app,
  card,
  common,
  compose,
  coverage,
  facets,
  filters,
  handout,
  map,
  people,
  present,
  reader,
  storyFormat,
  table,
  takeAway,
  timeline,
} as const
