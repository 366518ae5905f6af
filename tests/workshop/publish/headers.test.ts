import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HEADERS, oneFilePolicy, PAGE_POLICY } from '../../../src/workshop/publish/policy.ts'

const FOLDER = new URL('../../../src/workshop/publish/headers/', import.meta.url)
const README = readFileSync('README.md', 'utf8')

/** Headers that a sample sets, however its server writes them, but for how long a file may be kept. */
function headersIn(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line))
  const set = lines.flatMap((line) => {
    const [, name = '', quoted, bare] = /([A-Z][\w]*(?:-[A-Z]\w*)+)(?: "([^"]*)"|: (.+))/.exec(line) ?? []
    return name === '' || name === 'Cache-Control' ? [] : [[name, quoted ?? bare ?? '']]
  })
  return Object.fromEntries(set)
}

describe('samples of headers', () => {
  it.each(readdirSync(FOLDER))('%s sends what the page is made for, and tested under', (file) => {
    expect(headersIn(readFileSync(new URL(file, FOLDER), 'utf8'))).toEqual(HEADERS)
  })

  it('are told of in the README, with the same policy', () => {
    for (const file of readdirSync(FOLDER)) expect(README).toContain(file)
    const [block = ''] = /^Content-Security-Policy: [\s\S]*?(?=^```)/m.exec(README) ?? []
    expect(headersIn(block)).toEqual(HEADERS)
  })
})

describe('the policy in the page', () => {
  it('is the host’s, but for what a page cannot say', () => {
    expect(`${PAGE_POLICY}; frame-ancestors 'self'`).toBe(HEADERS['Content-Security-Policy'])
  })

  it('of the one file lets nothing in from outside, and no code but its own', () => {
    const policy = oneFilePolicy({ script: 'sha256-a', style: 'sha256-b' })
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'sha256-a';/)
  })
})
