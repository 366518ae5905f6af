import type { Problem } from '../model/problem.ts'

/** The authored files: path from the project's root with forward slashes (`data/people.yaml`) → bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>

/** Text of a UTF-8 file; a Problem where the bytes are no UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] }
  } catch {
    const problem: Problem = {
      rule: 'file-utf8',
      file,
      line: 1,
      field: '',
      value: '',
      message: 'the file is not valid UTF-8',
      tip: 'save it as UTF-8 without a byte order mark',
    }
    return { text: null, problems: [problem] }
  }
}
