import type { Node } from 'mdast'
import type { Problem } from '../model/problem.ts'
import { shownValue } from '../model/shown-value.ts'

/** Collects what is wrong with one file: all at once, never thrown. */
export class Complaints {
  readonly #file: string
  readonly #text: string
  readonly #problems: Problem[] = []

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
  }

  get problems(): readonly Problem[] {
    return this.#problems
  }

  at(line: number, field: string, value: string, message: string, tip: string): void {
    this.#problems.push({
      rule: 'story-format',
      file: this.#file,
      line,
      field,
      value: shownValue(value.trim()),
      message,
      tip,
    })
  }

  /** Of a piece of the Markdown, shown as it was written. */
  of(node: Node, field: string, message: string, tip: string): void {
    this.at(lineOf(node), field, this.written(node), message, tip)
  }

  /** A piece of the Markdown as it was written. */
  written(node: Node): string {
    return this.#text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1
}
