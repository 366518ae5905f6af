import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenLines, textBlock } from '../../src/take-away/picture-frame.ts'
import { SvgPen } from '../../src/take-away/svg-pen.ts'
import { escapeXml } from '../../src/take-away/svg-text.ts'

const measure = (text: string) => text.length * 10

test('lines are no wider than asked, and lose no word', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/)), fc.integer({ min: 20, max: 300 }), (words, width) => {
      const lines = brokenLines(words.join(' '), width, measure)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
    }),
  )
})

test('texts stand one below the other', () => {
  const block = textBlock(
    [
      { text: 'aaaa bbbb', font: '600 20px Serif', colour: 'red' },
      { text: 'cc', font: '400 10px Sans', colour: 'blue' },
    ],
    { x: 5, y: 100, width: 50 },
    measure,
  )
  expect(block.lines.map(({ text, y }) => [text, y])).toEqual([
    ['aaaa', 114],
    ['bbbb', 142],
    ['cc', 163],
  ])
  expect(block.bottom).toBe(170)
})

const pen = () => new SvgPen(100, 'p', () => 'M0 0', measure)

test('what is drawn stands where the canvas would have it', () => {
  const svg = pen()
  svg.setTransform(1, 0, 0, 1, 10, 20)
  svg.translate(5, 0)
  svg.fillStyle = 'rgba(1, 2, 3, 0.5)'
  svg.globalAlpha = 0.25
  svg.fillRect(1, 2, 3, 4)
  expect(svg.elements).toBe(
    '<rect x="1" y="2" width="3" height="4" fill="rgb(1, 2, 3)" fill-opacity="0.5" opacity="0.25" transform="translate(15 20)"/>',
  )
})

test('a text keeps its width, whatever face a reader has', () => {
  const svg = pen()
  svg.font = '600 12px Face, serif'
  svg.fillText('a < b', 1, 2)
  expect(svg.elements).toContain('font-family="Face, serif" font-size="12" font-weight="600" textLength="50"')
  expect(svg.elements).toContain('>a &lt; b</text>')
})

test('parts of circles, dashes and outlined texts are drawn as on a canvas', () => {
  const svg = pen()
  svg.lineCap = 'round'
  svg.setLineDash([0.1, 3.3])
  svg.beginPath()
  svg.arc(0, 0, 10, -Math.PI / 2, Math.PI)
  svg.stroke()
  expect(svg.elements).toContain('d="M0 -10A10 10 0 1 1 -10 0"')
  expect(svg.elements).toContain('stroke-linecap="round" stroke-dasharray="0.1 3.3"')
  svg.strokeText('name', 1, 2)
  expect(svg.elements).toMatch(/<text [^>]*fill="none" stroke="#000" [^>]*>name<\/text>/)
})

test('a clip holds until it is restored', () => {
  const svg = pen()
  svg.save()
  svg.beginPath()
  svg.rect(0, 0, 5, 5)
  svg.clip()
  svg.fillRect(0, 0, 9, 9)
  svg.restore()
  svg.fillRect(1, 1, 2, 2)
  expect(svg.elements).toMatch(
    /^<clipPath id="p-1">.*<\/clipPath><g clip-path="url\(#p-1\)"><rect .*<\/g><rect [^>]*\/>$/,
  )
})

test('no text breaks the file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
    }),
  )
  expect(escapeXml('a\u0000b\u000Bc')).toBe('abc')
})
