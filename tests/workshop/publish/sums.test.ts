import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { filesBelow, SUMS, sumsText } from '../../../src/workshop/publish/sums.ts'

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('tells of every file but itself, in one order, as sha256sum does', () => {
  folder = mkdtempSync(join(tmpdir(), 'attest-sums-'))
  mkdirSync(join(folder, 'b/c'), { recursive: true })
  for (const path of ['b/c/one.txt', 'z.txt', 'B.txt', SUMS]) writeFileSync(join(folder, path), `in ${path}\n`)
  const lines = sumsText(filesBelow(folder)).split('\n')
  expect(lines.map((line) => line.slice(66))).toEqual(['B.txt', 'b/c/one.txt', 'z.txt', ''])
  // what sha256sum itself prints
  expect(lines[2]).toBe('a018424a5b5d587d95f104fa42743fc1de1b80d4acba83799b89aa1a8d5ecf99  z.txt')
})
