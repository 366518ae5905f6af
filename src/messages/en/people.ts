/** People and their cases, one line each. */
export const people = {
  label: 'People and their cases',
  intro:
    'Choose a person to see all that is told of them in one line. The submission names {count, plural, one {# person} other {# people}}.',
  choose: 'Show the case of {name}',
  leave: 'Close the case of {name}',
  more: '{count, plural, one {# more person} other {# more people}}: find them among the filters.',
  events: '{count, plural, one {# event} other {# events}}',
  passing: '{passing, number} of {count, plural, one {# record} other {# records}} pass the filters',
  line: 'The case as a line',
  /** What a line shows, said in words, stretch by stretch. */
  stretch: {
    told: '{state} {from}, until {to}',
    term: '{state} {from}; the sentence, as told, was over {to}',
    still: '{state} {from}; no end told as of {to}',
    untold: '{state} {from}; what followed is not told',
  },
  state: { detained: 'Detained', charged: 'Charged', sentenced: 'Sentenced' },
  dated: 'In time order',
  undated: 'Without a date',
  recommendations: 'Recommended for this person',
  days: '{least, plural, one {# day} other {# days}} later',
  daysBetween: 'between {least, number} and {most, plural, one {# day} other {# days}} later',
  sameTime: 'at the same time, as far as the dates tell',
  unplaced:
    '{count, plural, one {# record without a date is} other {# records without a date are}} not in the line, though {count, plural, one {it} other {they}} would change it.',
  basis:
    'The line is read off the types, dates and sentences of the records by this app. It claims nothing of the time after the last record: silence is no release, and no imprisonment.',
  noLine: 'No dated record tells of a detention, a charge or a sentence.',
  inLanes: 'Show as lanes on the timeline',
} as const
