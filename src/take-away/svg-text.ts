const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML takes it, in content and attributes. Signs that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '').replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)
}

/** Attributes as text; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? short(value) : (value ?? ''))}"`)
    .join('')
}

/** Hundredths of a pixel are enough. */
export const short = (value: number) => String(Math.round(value * 100) / 100)
