import { DataSet } from 'vis-data'
import { Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { decodeCompact } from '../../engine/compact/decode.ts'
import { decodeTables } from '../../engine/decode.ts'
import { dateOfDay, type Day, type DayRange } from '../../model/time.ts'
import { lightChanges, NO_GROUP, visItems, type VisItem } from './vis-items.ts'

/** How the peer is set up, from the page's address. */
interface Setup {
  readonly visible: DayRange
  readonly moment: Day
  readonly width: number
  readonly height: number
  /** Whether events up to the moment are told from those after it while it is dragged, as ours are. */
  readonly lights: boolean
}

const MOMENT = 'moment'
const DAY = 86_400_000

/** vis-timeline as a page would use it for the same events: lanes by group, stacked, a bar for the moment. */
async function start({ visible, moment, width, height, lights }: Setup): Promise<void> {
  const container = document.getElementById('timeline')
  if (!container) throw new Error('the page has no element with id "timeline"')
  container.style.width = `${width}px`
  const bytes = await (await fetch('events.attest')).arrayBuffer()
  const dataset = decodeTables(decodeCompact(new Uint8Array(bytes)))
  const items = new DataSet<VisItem>([...visItems(dataset, moment)])
  const groups = new DataSet(
    [...dataset.vocabulary.groups.map(({ id }) => id), NO_GROUP].map((id) => ({ id, content: id })),
  )
  const timeline = new Timeline(container, items, groups, {
    start: dateOfDay(visible.from),
    end: dateOfDay(visible.to + 1),
    height,
    verticalScroll: true,
    showCurrentTime: false,
    onInitialDrawComplete: () => container.setAttribute('data-ready', ''),
  })
  timeline.addCustomTime(dateOfDay(moment), MOMENT)
  if (!lights) return
  let last = moment
  timeline.on('timechange', ({ time }: { time: Date }) => {
    const day = Math.floor(time.getTime() / DAY)
    if (day === last) return
    items.updateOnly(lightChanges(dataset, last, day))
    last = day
  })
}

const given = new URLSearchParams(location.search)
const numberOf = (name: string) => Number(given.get(name))
void start({
  visible: { from: numberOf('from'), to: numberOf('to') },
  moment: numberOf('moment'),
  width: numberOf('width'),
  height: numberOf('height'),
  lights: given.get('lights') === 'yes',
})
