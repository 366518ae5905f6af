import { compile } from '../compile.ts'
import { problemsText } from '../problem-text.ts'
import { readData } from '../read-data.ts'

/** `npm run --silent dataset`: the compiled dataset as JSON on standard output and nothing else; problems go to standard error. */
const { dataset, problems } = compile(readData(process.cwd()))
if (dataset) process.stdout.write(`${JSON.stringify(dataset)}\n`)
else {
  console.error(problemsText(problems))
  process.exitCode = 1
}
