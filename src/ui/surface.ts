/** A canvas to draw on, `ratio` device pixels a CSS pixel. */
export function surface(width: number, height: number, ratio: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * ratio)
  canvas.height = Math.ceil(height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('the browser gives no canvas to draw on')
  return { canvas, pen }
}

export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no PNG'))), 'image/png')
  })
}
