import type { Paints } from '../../../src/views/timeline/paints.ts'

/** Colours that say what they are for, so that a recorded call tells what it draws. */
export const paints: Paints = {
  scheme: 'light',
  ink: 'ink',
  inkSoft: 'soft',
  paper: 'paper',
  sunken: 'sunken',
  rule: 'rule',
  ruleStrong: 'strong',
  accent: 'accent',
  group: (id) => `group ${id}`,
  font: 'font',
  smallFont: 'small',
}
