/** The filter said in one sentence, the chips, the search, and what to loosen when nothing matches. */
export const filters = {
  searchLabel: 'Search events, people, places and quotes',
  searchPlaceholder: 'Search people, places, quotes',
  searchHint: 'Press / to search from anywhere. The words searched for are not part of the link.',
  searchClear: 'Clear the search',
  /** What a search finds, by kind; the list is called by the first. */
  found: {
    label: 'Found',
    person: 'People',
    place: 'Places',
    paragraph: 'Paragraphs',
    event: 'Events that pass',
  },
  everything: 'Everything the submission tells',
  everythingInExtract: 'Everything in this extract',
  /** Lasting, where the file that was opened had been taken away under a filter. */
  extract: 'An extract: {filter}; {count, number} left out',
  ofExtract: '{sentence} · Extract: {filter}',
  statistics: '{count, plural, one {# statistic} other {# statistics}} beside them',
  undatedLeftOut: '{count, plural, one {# undated event} other {# undated events}} left out by the dates',
  active: 'Active filters',
  remove: 'Remove {facet}: {value}',
  allTypes: 'all events',
  /** Parts come ready-made or empty: this is the place to reorder them. Spare spaces are taken out. */
  sentence: '{kinds} {places} {placed} {concerning} {about} {affecting} {told} {addressed} {matching} {dates}',
  concerning: 'concerning {values}',
  about: 'about {values}',
  affecting: 'affecting {values}',
  toldIn: 'told in {values}',
  addressedBy: 'addressed by recommendation {values}',
  matching: 'matching “{query}”',
  between: ', between {from} and {to}',
  on: ', on {day}',
  /** A value that holds a comma itself, in a list. */
  quoted: '“{value}”',
  section: 'section {numerals}',
  introduction: 'the introduction',
  /** Of the place, by whose word. */
  placedBy: {
    stated: 'placed by the submission',
    inferred: 'placed by inference',
    curated: 'placed by another source',
    'not-located': 'at no known place',
  },
  placeWords: {
    in: 'in {places}',
    abroad: 'abroad',
    'not-located': 'at no known place',
    nationwide: 'across the whole country',
  },
  /** Groups of the vocabulary where many of their events are meant; a group not listed here speaks by its label. */
  groupWords: {
    detention: 'detentions',
    trial: 'trials',
    release: 'releases',
    legislation: 'legislation',
    violence: 'violence',
    restriction: 'restrictions',
    assembly: 'assemblies',
    response: 'responses',
  },
  nothing: {
    title: 'Nothing matches all of these filters together.',
    titleStatistics:
      'No event matches all of these filters together, only {count, plural, one {# statistic} other {# statistics}}.',
    without: 'Without {filter}: {count, plural, one {# event} other {# events}}',
    still: 'No single filter is to blame: clear them all, or take away two.',
  },
} as const
