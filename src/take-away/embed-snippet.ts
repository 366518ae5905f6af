import { attributes } from './svg-text.ts'

export interface EmbedFrame {
  /** Of the embedded view. */
  readonly url: string
  /** Names the frame for who hears the page. */
  readonly title: string
  /** CSS pixels, or a share. */
  readonly width: number | '100%'
  readonly height: number
}

/**
 * HTML that shows a view in a frame of another page. The frame runs its own code on its own site's files and may copy and
 * open links; it may do nothing to the page around it.
 */
export function embedSnippet({ url, title, width, height }: EmbedFrame): string {
  const values = attributes({
    src: url,
    title,
    width,
    height,
    loading: 'lazy',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
    referrerpolicy: 'no-referrer',
    style: 'border: 1px solid #8b8577; max-width: 100%',
  })
  return `<iframe${values}></iframe>`
}
