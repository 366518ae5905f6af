/** The frame of the page: header, states, notices. */
export const app = {
  documentTitle: 'Attest: a submission as timeline, map and document',
  skipToMap: 'Skip to the map',
  onPaper:
    'This page is made for the screen. Every event with its words, sources, pictures and an index stands in the handout: “Take away” on the page, or {address}',
  /** The address of a page opened from disk would be a path there. */
  onPaperOfFile:
    'This page is made for the screen. Every event with its words, sources, pictures and an index stands in the handout: “Take away” on the page, or this after the name of its file: {address}',
  skipToFilters: 'Skip to the filters',
  skipToTimeline: 'Skip to the timeline',
  loading: 'Reading the submission …',
  views: {
    facets: 'Filters',
    map: 'Map',
    timeline: 'Timeline',
    reader: 'Document',
    table: 'Table',
    people: 'People',
    coverage: 'Coverage',
    panel: 'Document and lists',
  },
  /** Closes the filters of a narrow screen. */
  showFound: 'Show {count, number} of {total, plural, one {# event} other {# events}}',
  viewFailed: 'This part of the page failed. The rest goes on.',
  codeMissing:
    'The code of this part did not arrive. The rest goes on. Trying again loads the page anew, with the same view.',
  codeMissingBrief: 'The code of this part did not arrive.',
  unreachable: 'The server cannot be reached. The page stays as it is.',
  retry: 'Try again',
  openWhole: 'Open in full',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser did not allow copying. The link stands in the address bar.',
  linkPart:
    'Copied what comes after this page’s address: it was opened as a file, whose path on this device was left out.',
  linkWithoutQuery: 'The words you searched for are not in it: they might name a person.',
  theme: { label: 'Colours', auto: 'Auto', light: 'Light', dark: 'Dark' },
  failed: {
    title: 'The data could not be loaded',
    http: 'The server answered {status} for the data file.',
    network: 'The server could not be reached.',
    html: 'The server sent a web page instead of the data file.',
    truncated: 'The data file ends too early: {facts}',
    damaged: 'The data file is not as it was written: {facts}',
    version: 'The data file has version {found}; this page reads version {expected}.',
    shape: 'The data file is not as expected: {facts}',
    leave: 'Open the submission instead',
    adviceNetwork: 'Check the connection and try again.',
    adviceHttp: 'The file {file} belongs beside index.html. Was the whole folder copied to the server?',
    adviceReload:
      'Reload the page. If that does not help, data and page come from different builds: publish both together.',
  },
  notice: {
    title: 'Parts of this link could not be used',
    badValue: '“{value}” is no valid value for “{param}”: it was left out.',
    unknownId: '“{value}” is not in this data: it was left out of “{param}”.',
    lastStep: 'The story ends before step {value}: this is its last one.',
    newerVersion: 'This link was made by a newer version: some of it may be missing.',
    dismiss: 'Dismiss',
  },
  dataVersion: 'Data version {version}',
  factsAsOf: 'Facts as of {date}',
} as const
