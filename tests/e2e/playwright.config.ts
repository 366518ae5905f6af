import { defineConfig } from '@playwright/test'
import { browserLaunch } from '../../src/workshop/browser.ts'

/**
 * Browser tests run against the production build, served by `vite preview` under the production CSP.
 * Pictures are compared with those in pictures/ where the browser is the one that took them, the system's Chromium of one
 * version (pictures.ts), because every other draws letters a little differently; elsewhere the same tests ask that the
 * timeline is not blank. After a change that is meant: `npm run test:browser -- pictures --update-snapshots`, and look.
 */
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
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  expect: { timeout: 60_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: 'disabled' } },
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
