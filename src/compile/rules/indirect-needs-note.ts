import type { EvidenceCitation } from '../../model/record.ts'
import type { Path } from '../authored.ts'
import { defineRule, type Finding } from '../rule.ts'

/** What only follows from a publication says how it follows. */
export const indirectNeedsNote = defineRule(
  'indirect-needs-note',
  'A citation with confidence indirect has a note.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      const citations: (readonly [Path, EvidenceCitation])[] = [
        ...value.date_evidence.map((cited, index) => [['date_evidence', index], cited] as const),
        ...value.places.flatMap(({ evidence }, place) =>
          evidence.map((cited, index) => [['places', place, 'evidence', index], cited] as const),
        ),
      ]
      for (const [path, cited] of citations) {
        if (cited.confidence !== 'indirect' || cited.note !== undefined) continue
        yield {
          at: at([...path, 'confidence']),
          value: cited.confidence,
          message: `the indirect citation of ${cited.evidence} needs a note`,
          tip: 'add note: how the date or place follows from this publication, in our own words',
        }
      }
    }
  },
)
