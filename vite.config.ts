import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { attestData } from './src/compile/vite-plugin.ts'
import { oneFile } from './src/workshop/publish/one-file.ts'
import { HEADERS } from './src/workshop/publish/policy.ts'
import { site, sums } from './src/workshop/publish/site.ts'

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), attestData(), mode === 'single' ? oneFile() : site(), sums()],
  // The data's own files hold private notes: only what is compiled from them is served.
  server: { fs: { deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/data/**/*.yaml'] } },
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // The first that know light-dark() (May 2024). Written out for older ones it would hold at the root alone: a page of paper within a dark page
    // would have the night's colours.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
  },
  preview: { headers: HEADERS },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // no test is about time: on two busy cores the real submission takes a while to render
    testTimeout: 240_000,
  },
}))
