import { defineOutputRule, type Finding } from '../rule.ts'

/** Private notes never leave data/, neither as a field nor copied into another one. */
export const privateNoteStays = defineOutputRule(
  'private-note-stays',
  'No private note is in the output, under whatever name.',
  function* (context, dataset): Iterable<Finding> {
    const output = JSON.stringify(dataset)
    for (const { value, at } of context.records) {
      if (value.private_note === undefined) continue
      const note = value.private_note.trim()
      const inside = JSON.stringify(note).slice(1, -1)
      if (note !== '' && !output.includes(inside)) continue
      yield {
        at: at(['private_note']),
        value: note,
        message: 'the words of this private note would be published',
        tip: 'take them out of the field that repeats them (title, note or another)',
      }
    }
    const leaked = dataset.events.find((event) => 'private_note' in event)
    const owner = context.records.find(({ value }) => value.id === leaked?.id)
    if (owner) {
      const tip = 'this is a fault of the compiler: please report it'
      yield { at: owner.at(['private_note']), message: 'the field private_note would be published', tip }
    }
  },
)
