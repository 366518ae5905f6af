/** Letters of a piece of a file: few enough for any browser, many enough that pieces are few. */
const PIECE = 4_000_000

/** A file of many parts. It is handed over to the browser piece by piece, and the page lives on between them. */
export async function blobOf(parts: Iterable<string>, type: string): Promise<Blob> {
  const pieces: Blob[] = []
  let texts: string[] = []
  let length = 0
  for (const part of parts) {
    texts.push(part)
    length += part.length
    if (length < PIECE) continue
    pieces.push(new Blob(texts))
    texts = []
    length = 0
    await breath()
  }
  return new Blob([...pieces, ...texts], { type })
}

const breath = () => new Promise((go) => setTimeout(go))
