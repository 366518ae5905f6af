import type { CompiledDataset } from '../../model/compiled.ts'
import { compile } from '../compile.ts'
import { problemsText } from '../problem-text.ts'
import { readData } from '../read-data.ts'

/** `npm run check`: every problem of data/ in the folder it is run in; exit code 1 if there is any. */
const { dataset, problems } = compile(readData(process.cwd()))
console.log(dataset ? countLine(dataset) : problemsText(problems))
process.exitCode = dataset ? 0 : 1

function countLine({ sources, events, people, places, stories = [] }: CompiledDataset): string {
  const kind = (wanted: string): number => events.filter(({ record_kind }) => record_kind === wanted).length
  const paragraphs = sources.reduce((sum, source) => sum + source.paragraphs.length, 0)
  return (
    `${paragraphs} paragraphs, ${kind('event')} events, ${kind('statistic')} statistics, ` +
    `${kind('recommendation')} recommendations, ${people.length} people, ${places.length} places, ${stories.length} stories, no problem`
  )
}
