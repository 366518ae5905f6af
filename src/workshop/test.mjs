// npm test: install what is missing, then run every check; all of them, even after one has failed.
import { installBrowser, installPackages, requireNode, run } from './prepare.mjs'

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

const results = CHECKS.map(([name, command, args]) => {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
  const started = Date.now()
  const passed = run(command, args)
  return { name, passed, seconds: Math.round((Date.now() - started) / 1000) }
})

console.log('')
for (const { name, passed, seconds } of results) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
const failed = results.filter((result) => !result.passed).length
console.log(`\n${results.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
