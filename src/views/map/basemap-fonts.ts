import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url'
import sansCyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url'
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url'
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?url'
import serifItalicLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url'
import serifItalicLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?url'
import serifItalicCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2?url'
import serifItalicCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-italic.woff2?url'
import type { BasemapFontUrls } from './basemap-style.ts'

/**
 * The URLs of the map's label fonts as the bundler emits them, made absolute against `base` (the page's URL), as the map
 * library needs them. The files are fetched only when a letter they hold is drawn.
 */
export function basemapFontUrls(base: string): BasemapFontUrls {
  const absolute = (url: string): string => new URL(url, base).href
  return {
    sans: {
      latin: absolute(sansLatin),
      'latin-ext': absolute(sansLatinExt),
      cyrillic: absolute(sansCyrillic),
      'cyrillic-ext': absolute(sansCyrillicExt),
    },
    serif: {
      latin: absolute(serifLatin),
      'latin-ext': absolute(serifLatinExt),
      cyrillic: absolute(serifCyrillic),
      'cyrillic-ext': absolute(serifCyrillicExt),
    },
    serifItalic: {
      latin: absolute(serifItalicLatin),
      'latin-ext': absolute(serifItalicLatinExt),
      cyrillic: absolute(serifItalicCyrillic),
      'cyrillic-ext': absolute(serifItalicCyrillicExt),
    },
  }
}
