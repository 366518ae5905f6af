import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Size } from '../../ui/use-size.ts'
import type { MapAdapter } from './adapter.ts'
import { AreaOverlay } from './AreaOverlay.tsx'
import { AREA_MODES, idsInView, idsWithin, type AreaMode, type SitePoint } from './choose-area.ts'
import { Sign } from './Sign.tsx'

/** A place with a point. */
interface Site {
  readonly id: string
  readonly longitude: number
  readonly latitude: number
}

interface Props {
  readonly adapter: MapAdapter
  readonly size: Size
  readonly sites: readonly Site[]
  readonly chosen: readonly string[]
  readonly nameOf: (id: string) => string
  readonly onChoose: (chosen: readonly string[]) => void
}

interface Answer {
  readonly text: string
  /** Nothing else on the page tells of it. */
  readonly alone: boolean
}

/** How long an answer can be seen, milliseconds. */
const ANSWER_STAYS = 6000

const SIGNS: Readonly<Record<AreaMode | 'view', string>> = {
  box: 'M-5.5,-2V-5.5H-2M2,-5.5H5.5V-2M5.5,2V5.5H2M-2,5.5H-5.5V2',
  lasso: 'M-3,2.6C-7.5,1 -6,-5.2 0.4,-5.2C7,-5.2 7.2,2 1,2.6C-1.4,2.9 -2.9,2.6 -3,4C-3,5.4 -1.4,5.6 -1.2,6.4',
  view: 'M-6,-4.5H6V4.5H-6ZM-3,-1.2V1.2M-4.2,0H-1.8M3,-1.2V1.2M1.8,0H4.2',
}

/** Filter by several places at once: those in a box, those in a line drawn round them, or, without any drag, those in view. */
export function AreaControls({ adapter, size, sites, chosen, nameOf, onChoose }: Props) {
  const t = useTranslations('map.area')
  const [mode, setMode] = useState<AreaMode | null>(null)
  const [answer, setAnswer] = useState<Answer>({ text: '', alone: false })
  useEffect(() => {
    if (!answer.alone) return
    const timer = setTimeout(() => setAnswer({ text: '', alone: false }), ANSWER_STAYS)
    return () => clearTimeout(timer)
  }, [answer])
  const leave = useCallback(() => setMode(null), [])

  const pointsNow = (): readonly SitePoint[] => {
    const { project } = adapter.frame()
    return sites.map(({ id, longitude, latitude }) => ({ id, ...project(longitude, latitude) }))
  }
  const add = (ids: readonly string[]) => {
    const added = ids.filter((id) => !chosen.includes(id))
    if (added.length > 0) onChoose([...chosen, ...added])
    const text =
      ids.length === 0 ? t('none') : t('added', { count: added.length, places: added.map(nameOf).join(', ') })
    // what is added shows in the filter
    setAnswer({ text, alone: added.length === 0 })
  }

  return (
    <>
      {mode && (
        <AreaOverlay
          adapter={adapter}
          mode={mode}
          onLeave={leave}
          onDrawn={(outline) => {
            add(idsWithin(pointsNow(), outline))
            leave()
          }}
        />
      )}
      <div className="map-controls map-controls__area" role="group" aria-label={t('label')}>
        {AREA_MODES.map((each) => (
          <button
            key={each}
            type="button"
            aria-label={t(each)}
            title={t(each)}
            aria-pressed={mode === each}
            onClick={() => setMode(mode === each ? null : each)}
          >
            <Sign path={SIGNS[each]} />
          </button>
        ))}
        <button
          type="button"
          aria-label={t('view')}
          title={t('view')}
          onClick={() => add(idsInView(pointsNow(), size))}
        >
          <Sign path={SIGNS.view} />
        </button>
      </div>
      {mode && <p className="map-note">{t(mode === 'box' ? 'boxHint' : 'lassoHint')}</p>}
      <p role="status" className={answer.alone && !mode ? 'map-note' : 'visually-hidden'}>
        {answer.text}
      </p>
    </>
  )
}
