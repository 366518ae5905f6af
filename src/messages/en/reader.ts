/** Words of the reader view. */
export const reader = {
  label: 'The document',
  contents: 'Contents',
  authors: 'By {authors}',
  submittedTo: 'Submitted to: {body}',
  extent:
    '{paragraphs, plural, one {# paragraph} other {# paragraphs}} in {sections, plural, one {# section} other {# sections}}, {footnotes, plural, one {# footnote} other {# footnotes}}',
  paragraphs: '¶{first}–{last}',
  footnote: 'Footnote {number}',
  footnotes: 'Footnotes to paragraph {number}',
  backToText: 'Footnote {number}: back to the text',
  events: 'Events told in paragraph {number}',
  hidden: '{count, plural, one {# event hidden by the filter} other {# events hidden by the filter}}',
  hiddenMore: '{count, plural, one {# more hidden by the filter} other {# more hidden by the filter}}',
  more: 'and {count, number} more: open the table of this section',
  disputed: 'disputed',
  addresses: '{count, plural, =0 {Linked to no single event} one {Addresses # event} other {Addresses # events}}',
  follow: 'Follow my reading',
  followHint: 'Timeline and map go with the paragraph you read',
  coverage: 'Told by records: {share}',
  eventsAtWords: 'Events at these words',
  eventsOfWords:
    '{count, plural, =0 {Events from these words} one {# event from these words} other {# events from these words}}',
  noEventsOfWords: 'No event rests on these words.',
  moreUnlisted: '{count, plural, one {# more event} other {# more events}}',
  showAddressed: 'Show these on timeline and map',
} as const
