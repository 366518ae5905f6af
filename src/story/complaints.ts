import type { Node } from 'mdast'
import { shownValue } from '../model/shown-value.ts'
import type { FormatCode, FormatProblem } from './format-problem.ts'

/** Collects what is wrong with one text: all at once, never thrown. */
export class Complaints {
  readonly #text: string
  readonly #problems: FormatProblem[] = []

  constructor(text: string) {
    this.#text = text
  }

  get problems(): readonly FormatProblem[] {
    return this.#problems
  }

  at(line: number, field: string, value: string, code: FormatCode, hint = ''): void {
    this.#problems.push({ code, line, field, value: shownValue(value.trim()), hint })
  }

  /** Of a piece of the Markdown, shown as it was written. */
  of(node: Node, field: string, code: FormatCode, hint = ''): void {
    this.at(lineOf(node), field, this.written(node), code, hint)
  }

  /** A piece of the Markdown as it was written. */
  written(node: Node): string {
    return this.#text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
