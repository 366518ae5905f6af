import { readFileSync } from 'node:fs'
import type { Paragraph, SourceDocument } from '../../../src/model/source.ts'
import { readSource } from '../../../src/compile/source/read-source.ts'

export const REAL_BYTES = new Uint8Array(readFileSync('data/sources/kazakhstan-upr-2019/submission.txt'))
export const REAL_TEXT = new TextDecoder().decode(REAL_BYTES)

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The document of a text that must be readable; what is wrong with it shows in the failure. */
export function mustRead(bytes: Uint8Array): SourceDocument {
  const { document, problems } = readSource(bytes, 'submission.txt')
  if (document === null) throw new Error(JSON.stringify(problems.slice(0, 3), null, 1))
  return document
}

export function paragraphOf(document: SourceDocument, number: number): Paragraph {
  const paragraph = document.paragraphs.find((one) => one.number === number)
  if (paragraph === undefined) throw new Error(`no paragraph ${number}`)
  return paragraph
}
