import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

/** Where Debian and its relatives put Chromium. */
const SYSTEM_CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The system's Chromium; null where there is none, and Playwright's own must be used. */
export function systemChromium(): string | null {
  return SYSTEM_CHROMIUM.find((path) => existsSync(path)) ?? null
}

/** Quiet, offline, with WebGL in software, so that pictures are the same on every machine. */
export function browserLaunch(extraArgs: readonly string[] = []): LaunchOptions {
  const executablePath = systemChromium()
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // only the map needs WebGL: the page itself is put together ten times faster without its software
      '--disable-gpu-compositing',
      '--font-render-hinting=none',
      '--hide-scrollbars',
      ...extraArgs,
    ],
  }
}
