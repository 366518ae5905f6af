import { useTranslations } from 'use-intl'

const KINDS = ['nationwide', 'elsewhere', 'notLocated'] as const

/** What a map cannot draw, each kind that has an event with its number: "65 nationwide", "47 not located". */
export function useOffMapText(): (counts: Readonly<Record<(typeof KINDS)[number], number>>) => readonly string[] {
  const t = useTranslations('common.offMap')
  return (counts) => KINDS.filter((kind) => counts[kind] > 0).map((kind) => t(kind, { count: counts[kind] }))
}
