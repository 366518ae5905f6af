import type { CDPSession } from '@playwright/test'
import type { TraceEvent } from './trace-events.ts'

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8.execute',
]

/** Record what the browser does meanwhile. The trace, its profiler above all, makes everything some tenths slower. */
export async function traced(session: CDPSession, gesture: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  // the browser's own protocol describes a line of a trace as any object: this is the edge where it gets its form
  const collect = ({ value }: { value: object[] }) => {
    for (const line of value) if (isTraceEvent(line)) events.push(line)
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES },
  })
  await gesture()
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

function isTraceEvent(line: object): line is TraceEvent {
  return 'name' in line && 'ph' in line && 'pid' in line && 'tid' in line && 'ts' in line
}
