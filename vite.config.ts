import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { attestData } from './src/compile/vite-plugin.ts'

/** The policy the page is made for; hosts should send the same (README, "Publish"). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

export default defineConfig({
  base: './',
  plugins: [react(), attestData()],
  // The data's own files hold private notes: only what is compiled from them is served.
  server: { fs: { deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', '**/data/**/*.yaml'] } },
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  preview: {
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // no test is about time: on two busy cores the real submission takes a while to render
    testTimeout: 60_000,
  },
})
