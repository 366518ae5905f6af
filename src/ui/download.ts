/** Long enough for the slowest browser to have begun to save. Milliseconds. */
const KEPT = 60_000

/** Hand a file to the browser's downloads. Nothing leaves the page, and nothing is asked of a server. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
