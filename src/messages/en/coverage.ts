/** Words of the coverage view. */
export const coverage = {
  label: 'Coverage: what of the document records tell',
  title: 'What of the document records tell',
  summary:
    'Records quote {share} of the document’s words. Of its {paragraphs, plural, one {# paragraph} other {# paragraphs}}, {told, number} tell at least one event or statistic.',
  untold: 'Paragraphs without events, and why',
  untoldNone: 'Every paragraph tells at least one event.',
  partly: 'Paragraphs told in part, and what the rest is',
  kind: {
    about_the_text: 'About the text and its authors',
    argument: 'Argument',
    law_in_general: 'Law in general',
    recommendation: 'Recommendation',
    not_yet_told: 'Not yet told',
  },
  noReason: 'The editors give no reason.',
  paragraphsShort: '¶{first}–{last}',
  shareTold: '{share} told',
  foundations: 'Events that rest on one paragraph',
  foundationsSummary:
    '{count, number} of {total, plural, one {# record} other {# records}} (events and statistics) rest on the words of one paragraph alone. For {alone, number} of them no other, independent publication is cited either.',
  foundationsList: 'List the {count, number} that nothing else supports',
  moreUnlisted: '{count, plural, one {# more is not listed} other {# more are not listed}}',
  recommendations: 'Recommendations, and the events each rests on',
  supports: '{count, plural, =0 {No single event} one {# event} other {# events}}',
  show: 'Show on timeline and map',
  showOf: 'Show on timeline and map: the events of paragraph {number}',
} as const
