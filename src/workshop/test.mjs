// npm test: install what is missing, then run every check; all of them, even after one has failed.
import { installBrowser, installPackages, requireNode, runAndKeep } from './prepare.mjs'

const CHECKS = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['data', 'npm', ['run', '--silent', 'check']],
  ['schema', 'npm', ['run', '--silent', 'schema:check']],
  ['unit', 'npm', ['run', '--silent', 'test:unit']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['one file', 'npm', ['run', '--silent', 'build:single']],
  ['same bytes', 'npm', ['run', '--silent', 'build:twice']],
  ['browser', 'npm', ['run', '--silent', 'test:browser']],
]

requireNode()
installPackages()
installBrowser()

const results = []
for (const [name, command, args] of CHECKS) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const started = Date.now()
  const { passed, lastLines } = await runAndKeep(command, args)
  results.push({ name, passed, lastLines, seconds: Math.round((Date.now() - started) / 1000) })
}

// the browser suite is long: what failed before it is said again where a reader of the output looks first, at its end
const failed = results.filter((result) => !result.passed)
for (const { name, lastLines } of failed) {
  console.log(`\n── ${name}, which failed, ended with ${'─'.repeat(40 - name.length)}`)
  console.log(lastLines.join('\n'))
}

console.log('')
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length ? 1 : 0)
