import type { Problem } from '../model/problem.ts'
import { parseStory } from '../story/parse-story.ts'
import { fieldName } from './authored.ts'
import type { StoryInData } from './context.ts'
import { decodeText, type DataFiles } from './data-files.ts'
import { formatProblem } from './format-words.ts'

export function isStory(path: string): boolean {
  return /^data\/stories\/[^/]+\.md$/.test(path)
}

/** Every story of data/stories, in the order of the files' names. One that breaks the format is left out and told. */
export function readStories(files: DataFiles): {
  readonly stories: readonly StoryInData[]
  readonly problems: readonly Problem[]
} {
  const stories: StoryInData[] = []
  const problems: Problem[] = []
  for (const [file, bytes] of [...files].filter(([path]) => isStory(path)).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { text, problems: encoding } = decodeText(file, bytes)
    problems.push(...encoding)
    if (text === null) continue
    const { story, problems: format, lineOf } = parseStory(text)
    problems.push(...format.map((problem) => formatProblem(file, problem)))
    if (!story) continue
    stories.push({
      value: story,
      file,
      at: (path) => ({ file, line: lineOf(path), field: fieldName(story.id, path) }),
    })
  }
  return { stories, problems }
}
