import { lazy, type ComponentType } from 'react'

/**
 * The code of a part of the page did not arrive. Browsers keep a failed import for as long as the page lives (Chromium by
 * its address, React.lazy by itself), so that only loading the page anew asks for it again.
 */
export class CodeMissing extends Error {
  override readonly name = 'CodeMissing'
}

/** A part of the page whose code arrives when it is first drawn. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch (cause) {
      throw new CodeMissing(String(cause), { cause })
    }
  })
}
