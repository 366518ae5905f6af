import type { RecordInData } from '../context.ts'
import { defineRule, type Finding } from '../rule.ts'

const ORDERED = ['part_of', 'precedes', 'causes', 'ends'] as const

/** Nothing is part of itself, comes before itself or causes itself, not even in a circle. */
export const linksAcyclic = defineRule(
  'links-acyclic',
  'No record links to itself, twice to the same, or through part_of, precedes, causes or ends back to itself.',
  function* (context): Iterable<Finding> {
    for (const { value, at } of context.records) {
      for (const [index, { type, event }] of value.links.entries()) {
        const here = at(['links', index])
        if (event === value.id)
          yield { at: here, value: event, message: 'the record links to itself', tip: 'take the link out' }
        const twin = value.links.findIndex((link) => link.type === type && link.event === event)
        if (twin < index)
          yield { at: here, value: event, message: 'the same link is given twice', tip: 'keep one of the two' }
      }
    }
    for (const type of ORDERED) {
      for (const circle of circles(context.records, type)) {
        const [first, second] = circle
        if (!first || !second) continue
        const index = first.value.links.findIndex((link) => link.type === type && link.event === second.value.id)
        const round = [...circle, first].map(({ value }) => value.id).join(` ${type} `)
        const message = `${type} runs in a circle: ${round}`
        yield {
          at: first.at(['links', index]),
          value: second.value.id,
          message,
          tip: 'take out or turn round one of these links',
        }
      }
    }
  },
)

/** Each circle of links of one type once, from the record that comes first. Depth first, without recursion. */
function circles(records: readonly RecordInData[], type: string): RecordInData[][] {
  const byId = new Map(records.map((record) => [record.value.id, record]))
  const next = ({ value }: RecordInData): RecordInData[] =>
    value.links.flatMap((link) => (link.type === type && link.event !== value.id ? (byId.get(link.event) ?? []) : []))
  const done = new Set<RecordInData>()
  const found: RecordInData[][] = []
  for (const start of records) {
    const path: { record: RecordInData; rest: RecordInData[] }[] = done.has(start)
      ? []
      : [{ record: start, rest: next(start) }]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = top.rest.shift()
      if (!target) {
        done.add(top.record)
        path.pop()
        continue
      }
      const from = path.findIndex(({ record }) => record === target)
      if (from >= 0) found.push(path.slice(from).map(({ record }) => record))
      else if (!done.has(target)) path.push({ record: target, rest: next(target) })
    }
  }
  return found
}
