/** Words of the table view. */
export const table = {
  caption:
    '{count, number} of {total, plural, one {# event} other {# events}}{statistics, plural, =0 {} one { and # statistic} other { and # statistics}}',
  columns: {
    date: 'Date',
    title: 'Event',
    type: 'Kind and type',
    place: 'City',
    person: 'Person',
    paragraph: '¶',
    certainty: 'In the dates',
  },
  paragraphLong: 'Paragraph',
  read: 'Read in the document: paragraph {number, number}',
  certain: 'certain',
  possible: 'possible',
  statistic: 'Statistic',
  placeInRole: '{place} ({role})',
  noPerson: 'nobody named',
  pages: {
    label: 'Parts of the table',
    previous: 'Rows before',
    next: 'Rows after',
    shown: 'Rows {first, number} to {last, number} of {total, number}',
  },
  empty: 'Nothing matches the filters.',
} as const
