// npm start: install what is missing, serve the app with live data, open it where there is a desktop.
import { installPackages, requireNode, run } from './prepare.mjs'

requireNode()
installPackages()
const hasDesktop =
  !process.env.CI && (process.platform === 'darwin' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
process.exit(run('npx', ['vite', ...(hasDesktop ? ['--open'] : []), ...process.argv.slice(2)]) ? 0 : 1)
