import { useLocale } from 'use-intl'

const formats = new Map<string, Intl.NumberFormat>()

/** Numbers as the reader's language groups their digits: 149,497. Made without a message, because lists show hundreds at once. */
export function useCountText(): (count: number) => string {
  return formatOf(useLocale()).format
}

function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format
}
