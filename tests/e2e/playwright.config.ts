import { defineConfig } from '@playwright/test'
import { browserLaunch } from '../../src/workshop/browser.ts'

/** Browser tests run against the production build, served by `vite preview` under the production CSP. */
const PORT = 4173

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // no test is about time: a slow machine may draw the map in software for a minute
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: browserLaunch(),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: !process.env['CI'],
  },
})
