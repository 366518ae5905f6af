import { defineRule, type Finding } from '../rule.ts'

/** What another publication says carries its citation. */
export const curatedNeedsEvidence = defineRule(
  'curated-needs-evidence',
  'A curated date or place cites at least one publication.',
  function* (context): Iterable<Finding> {
    const tip = 'cite it: evidence: [{ evidence: <id in data/evidence.yaml>, confidence: direct }]'
    for (const { value, at } of context.records) {
      if (value.date_basis === 'curated' && value.date_evidence.length === 0) {
        const message = 'the date is curated, but date_evidence cites nothing'
        yield {
          at: at(['date_basis']),
          value: value.date_basis,
          message,
          tip: tip.replace('evidence:', 'date_evidence:'),
        }
      }
      for (const [index, place] of value.places.entries()) {
        if (place.basis !== 'curated' || place.evidence.length > 0) continue
        const message = `the place ${place.place} is curated, but its evidence cites nothing`
        yield { at: at(['places', index, 'basis']), value: place.basis, message, tip }
      }
    }
  },
)
