import { createHash } from 'node:crypto'
import { defineRule, type Finding } from '../rule.ts'

/** A source is kept byte for byte: everything quoted from it rests on that. */
export const sourceBytes = defineRule(
  'source-bytes',
  'The bytes of a source have the SHA-256 that its source.yaml pins.',
  function* (context): Iterable<Finding> {
    for (const { value, at, bytes, path } of context.sources) {
      if (bytes === null) continue
      const found = createHash('sha256').update(bytes).digest('hex')
      if (found === value.sha256) continue
      yield {
        at: at(['sha256']),
        value: value.sha256,
        message: `the bytes of ${path} have the SHA-256 ${found}`,
        tip: 'put the original file back: a source is never edited',
      }
    }
  },
)
