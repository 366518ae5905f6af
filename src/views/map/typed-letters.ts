/** After so long a letter begins a new word, milliseconds. */
const PAUSE = 1000

/** Letters typed to find something by its name. Times are those of the key events, milliseconds. */
export class TypedLetters {
  #word = ''
  #last = -Infinity

  /** A word is under way, so that a space belongs to it. */
  isTyping(now: number): boolean {
    return now - this.#last < PAUSE
  }

  /** Answers with all letters of the word so far. */
  add(letter: string, now: number): string {
    this.#word = this.isTyping(now) ? this.#word + letter : letter
    this.#last = now
    return this.#word
  }
}
