import { defineRule, type Finding } from '../rule.ts'

/**
 * What nothing refers to is a leftover, or a record that somebody forgot to write. Types, rights and affected groups
 * may stand unused: a vocabulary offers what the next record needs.
 */
export const nothingUnused = defineRule(
  'nothing-unused',
  'Every person, place, publication and law is used by a record, every source by a file of records.',
  function* (context): Iterable<Finding> {
    if (!context.complete) return
    const records = context.records.map(({ value }) => value)
    const used = {
      people: new Set(records.flatMap(({ persons }) => persons.map(({ person }) => person))),
      places: new Set(records.flatMap(({ places }) => places.map(({ place }) => place))),
      evidence: new Set(
        records.flatMap(({ date_evidence, places, disputed }) => [
          ...[...date_evidence, ...places.flatMap(({ evidence }) => evidence)].map(({ evidence }) => evidence),
          ...disputed.flatMap(({ evidence }) => evidence),
        ]),
      ),
      sources: new Set(context.eventFiles.map(({ value }) => value.source)),
    }
    const lists = [
      ['person', context.people, used.people],
      ['place', context.places, used.places],
      ['publication', context.evidence, used.evidence],
      ['source', context.sources, used.sources],
    ] as const
    for (const [kind, list, ids] of lists) {
      // a misspelt id is told by reference-resolves: what it meant is not unused
      if ([...ids].some((id) => !list.some(({ value }) => value.id === id))) continue
      for (const { value, at } of list) {
        if (ids.has(value.id)) continue
        yield {
          at: at(['id']),
          value: value.id,
          message: `no record names this ${kind}`,
          tip: 'name it in a record, or take it out',
        }
      }
    }
    if (!context.vocabulary) return
    const { value: words, at } = context.vocabulary
    const laws = new Set(records.flatMap(({ law }) => law.map(({ code }) => code)))
    for (const [index, { code }] of words.laws.entries()) {
      if (laws.has(code)) continue
      yield {
        at: at(['laws', index, 'code']),
        value: code,
        message: 'no record names this law',
        tip: 'name it in a record, or take it out',
      }
    }
  },
)
