/** What hosts should send (README, "Publish"); headers/ says it in the words of the usual servers. */
export const POLICY = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
} as const

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText(POLICY),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** The same in the page itself, for hosts that send no header of ours. A page cannot say who may frame it. */
export const PAGE_POLICY = policyText(
  Object.fromEntries(Object.entries(POLICY).filter(([directive]) => directive !== 'frame-ancestors')),
)

/** The page as one file: it may run and wear only what is in it, and ask nobody for anything. */
export function oneFilePolicy({ script, style }: { readonly script: string; readonly style: string }): string {
  return policyText({
    'default-src': "'none'",
    'script-src': `'${script}'`,
    'style-src': `'${style}'`,
    'img-src': 'data: blob:',
    'font-src': 'blob:',
    'connect-src': 'blob:',
    // data: is what MapLibre makes of it where the page was opened from disk
    'worker-src': 'blob: data:',
    'base-uri': "'none'",
    'form-action': "'none'",
  })
}

function policyText(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
