/** What breaks the format of a story's file, and what to do: beside a field of the composer, and of a file that was opened. */
export const storyFormat = {
  headMissing: 'The head of the story is missing: begin the file with ---, “id: …” and --- again.',
  headLineUnknown: 'The head of a story has no such line: write “id: …” and “minutes: …” only.',
  givenTwice: 'Given twice: {hint}. Keep one of the two.',
  idMissing:
    'A story needs an id for its link: write “id: ” and lower-case words joined by hyphens, such as id: peaceful-assembly.',
  minutesNoNumber: 'This is no number of minutes: write a whole number, such as 8.',
  titleMissing: 'The story has no title: write “# Title” below the head.',
  summaryOneParagraph: 'The summary is one paragraph: put the rest into the first step.',
  headingNoLink:
    'The heading of a step is one link to a view: write “## [Title](?section=1)”; what follows the ? is copied from the page’s address.',
  headingElsewhere:
    'The link does not lead to a view of this page: write “## [Title](?section=1)”; what follows the ? is copied from the page’s address.',
  headingLinkTitled:
    'The link has a title of its own: write “## [Title](?section=1)”; what follows the ? is copied from the page’s address.',
  stepUntitled:
    'The step has no title: write “## [Title](?section=1)”; what follows the ? is copied from the page’s address.',
  notesTwice: 'Notes are given twice: make them one block of lines that begin with “>”.',
  captionGoesOn:
    'The caption goes on after what comes behind it: first the caption, then notes (lines that begin with “>”), “Events:”, “Seconds:”.',
  eventTwice: 'The event is named twice: take one out.',
  idsOnly:
    'Only ids of events stand here: write each between backticks, with commas between, as in Events: `8-land-protests`, `6-…`',
  secondsNoNumber: 'This is no number of seconds: write a whole number, as in “Seconds: 45”.',
  picture: 'A picture cannot stand here: take it out. What is shown is the view of the step.',
  html: 'HTML cannot stand here: write it as paragraphs, lists, _emphasis_, **strong**.',
  link: 'A link cannot stand here: a paragraph of the source is written ¶8, and a view has a step of its own.',
  brackets:
    'A link cannot stand here: a paragraph of the source is written ¶8, and square brackets of the text need a \\ before them.',
  definition: 'The address of a link cannot stand here: take it out. A story links to views and paragraphs only.',
  code: 'Code cannot stand here: take the backticks off.',
  codeBlock: 'A block of code cannot stand here: begin the line without spaces, and take the fence off.',
  otherHeading: 'A heading of another level cannot stand here: the title of a story has one #, that of a step two.',
  rule: 'A rule cannot stand here: take it out. Steps are parted by their headings.',
  lineBreak:
    'A forced line break cannot stand here: take the spaces or the \\ off the end of the line, or begin a new paragraph.',
  quotation: 'A quotation cannot stand inside: lines that begin with “>” are the notes.',
  list: 'A list cannot stand here: make it a sentence, or put it into the first step.',
  listInList: 'A list in a list cannot stand here: make it one list.',
  numberedList: 'A numbered list cannot stand here: begin each point with “- ”.',
  pointOfParagraphs: 'A point has one paragraph: make the other a point of its own.',
  table: 'A table cannot stand here: make it a list.',
  emphasis: 'Emphasis cannot stand here: write it in plain words. Emphasis belongs into the caption.',
  address: 'An address of another site cannot stand here: name the publication in words.',
  otherMarkup: '“{hint}” cannot stand here: paragraphs, lists, _emphasis_, **strong** and ¶8 only.',
} as const
