// What both commands need first. Plain Node, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Run a command with its output shown; true if it went well. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0
}

/** Run a command with its output shown, and keep the last lines of it. */
export function runAndKeep(command, args, lines = 80) {
  const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) }
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['inherit', 'pipe', 'pipe'] })
    let tail = ''
    const keep = (shown) => (chunk) => {
      shown.write(chunk)
      tail = (tail + chunk).slice(-400 * lines)
    }
    child.stdout.setEncoding('utf8').on('data', keep(process.stdout))
    child.stderr.setEncoding('utf8').on('data', keep(process.stderr))
    child.on('error', (error) => resolve({ passed: false, lastLines: [String(error)] }))
    child.on('close', (code) => resolve({ passed: code === 0, lastLines: tail.trimEnd().split('\n').slice(-lines) }))
  })
}

/** Stop with one line that says what is wrong and what to do. */
export function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

export function requireNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) stop(`Attest needs Node 20 or newer; this is ${process.version}.`)
}

/** Install what package-lock.json lists, unless that has been done since it last changed. */
export function installPackages() {
  const lock = join(ROOT, 'package-lock.json')
  const installed = join(ROOT, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing packages …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed: see above.')
}

const isRoot = () => process.getuid?.() === 0
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/** A Chromium for the browser tests: the system's, else Debian's package, else Playwright's own download. */
export function installBrowser() {
  if (['/usr/bin/chromium', '/usr/bin/chromium-browser'].some((path) => existsSync(path))) return
  if (process.platform === 'linux' && has('apt-get') && (isRoot() || has('sudo'))) {
    console.log('Installing Chromium …')
    const apt = (...args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      return isRoot() ? run('apt-get', args, { env }) : run('sudo', ['-n', 'apt-get', ...args], { env })
    }
    apt('update', '-qq')
    if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return
    console.log('Debian’s package could not be installed; trying Playwright’s own Chromium.')
  }
  if (!run('npx', ['playwright', 'install', 'chromium'])) {
    stop('No Chromium could be installed. Install one (Debian: apt-get install chromium) and run npm test again.')
  }
}
