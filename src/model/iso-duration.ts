/** An ISO 8601 duration of whole years, months and days. */
export interface IsoDuration {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Read `P2Y6M`; null for anything else, `P` alone included. */
export function parseDuration(text: string): IsoDuration | null {
  const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text)
  if (!match) return null
  return { years: Number(match[1] ?? 0), months: Number(match[2] ?? 0), days: Number(match[3] ?? 0) }
}
