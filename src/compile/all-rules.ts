import type { Rule } from './rule.ts'
import { coordinatesInCountry } from './rules/coordinates-in-country.ts'
import { curatedDateWithinStated } from './rules/curated-date-within-stated.ts'
import { curatedNeedsEvidence } from './rules/curated-needs-evidence.ts'
import { dateConsistent } from './rules/date-consistent.ts'
import { dateStatedInQuote } from './rules/date-stated-in-quote.ts'
import { edtfValid } from './rules/edtf-valid.ts'
import { evidenceHasClaim } from './rules/evidence-has-claim.ts'
import { homoglyphDeclared } from './rules/homoglyph-declared.ts'
import { idNamesNobody } from './rules/id-names-nobody.ts'
import { idUnique } from './rules/id-unique.ts'
import { indirectNeedsNote } from './rules/indirect-needs-note.ts'
import { kindAndType } from './rules/kind-and-type.ts'
import { linksAcyclic } from './rules/links-acyclic.ts'
import { nameOfThatPerson } from './rules/name-of-that-person.ts'
import { nothingUnused } from './rules/nothing-unused.ts'
import { personsSameName } from './rules/persons-same-name.ts'
import { placeStatedInQuote } from './rules/place-stated-in-quote.ts'
import { quantityConsistent } from './rules/quantity-consistent.ts'
import { quoteFoundOnce } from './rules/quote-found-once.ts'
import { recommendationsAddressEvents } from './rules/recommendations-address-events.ts'
import { referenceResolves } from './rules/reference-resolves.ts'
import { sentenceDurationAgrees } from './rules/sentence-duration-agrees.ts'
import { sourceBytes } from './rules/source-bytes.ts'
import { sourceFolder } from './rules/source-folder.ts'
import { statisticHasFigures } from './rules/statistic-has-figures.ts'
import { storyEventsExist } from './rules/story-events-exist.ts'
import { storyFigures } from './rules/story-figures.ts'
import { storyFileName } from './rules/story-file-name.ts'
import { storyFitsTheScreen } from './rules/story-fits-the-screen.ts'
import { storyParagraphs } from './rules/story-paragraphs.ts'
import { storyView } from './rules/story-view.ts'
import { titleLength } from './rules/title-length.ts'
import { verbatimInQuote } from './rules/verbatim-in-quote.ts'
import { untoldExplained } from './rules/untold-explained.ts'
import { vocabulary } from './rules/vocabulary.ts'

/** Every rule of the authored data: one file each, added here by hand. Output rules are in compile.ts. */
export const ALL_RULES: readonly Rule[] = [
  sourceBytes,
  sourceFolder,
  vocabulary,
  idUnique,
  idNamesNobody,
  personsSameName,
  coordinatesInCountry,
  titleLength,
  kindAndType,
  statisticHasFigures,
  referenceResolves,
  quoteFoundOnce,
  verbatimInQuote,
  nameOfThatPerson,
  homoglyphDeclared,
  edtfValid,
  dateConsistent,
  dateStatedInQuote,
  curatedDateWithinStated,
  curatedNeedsEvidence,
  indirectNeedsNote,
  evidenceHasClaim,
  placeStatedInQuote,
  quantityConsistent,
  sentenceDurationAgrees,
  linksAcyclic,
  recommendationsAddressEvents,
  untoldExplained,
  storyFileName,
  storyFitsTheScreen,
  storyView,
  storyEventsExist,
  storyFigures,
  storyParagraphs,
  nothingUnused,
]
