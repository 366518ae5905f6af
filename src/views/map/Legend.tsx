import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Dataset } from '../../model/dataset.ts'
import { localise, type Language } from '../../model/localised.ts'
import { BASES } from '../../model/record.ts'
import { GroupGlyph } from '../../ui/GroupGlyph.tsx'
import { useSize, type Size } from '../../ui/use-size.ts'
import { BASIS_LINES, basisRadii, radiusOf } from './symbols.ts'

interface Props {
  readonly dataset: Dataset
  readonly language: Language
  /** Radius of one event, CSS pixels. */
  readonly unit: number
  /** Its size when it is open, 0 × 0 when it is closed, CSS pixels. */
  readonly onSize: (size: Size) => void
}

const SAMPLE_RADIUS = 6

/** What the symbols mean, opened on demand. */
export function Legend({ dataset, language, unit, onSize }: Props) {
  const t = useTranslations('map.legend')
  const [open, setOpen] = useState(false)
  const id = useId()
  const body = useRef<HTMLDivElement>(null)
  const size = useSize(body)
  useEffect(() => onSize(size), [size, onSize])
  return (
    <div className="map-legend">
      <button
        type="button"
        className="map-legend__toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('title')}
      </button>
      <div ref={body} id={id} className="map-legend__body" hidden={!open}>
        <h3>{t('groups')}</h3>
        <ul className="map-legend__groups">
          {dataset.vocabulary.groups.map((group) => (
            <li key={group.id}>
              <GroupGlyph group={group.id} shape={group.shape} size={10} />
              {localise(group.label, language)}
            </li>
          ))}
        </ul>
        <h3>{t('bases')}</h3>
        <ul>
          {BASES.map((basis) => (
            <li key={basis}>
              <Sample>
                {basisRadii(basis, SAMPLE_RADIUS).map((radius) => (
                  <circle
                    key={radius}
                    className="map-legend__basis"
                    r={radius}
                    strokeWidth={BASIS_LINES[basis].width}
                    strokeDasharray={BASIS_LINES[basis].dash.join(' ') || undefined}
                    strokeLinecap={basis === 'curated' ? 'butt' : 'round'}
                  />
                ))}
              </Sample>
              {t(basis)}
            </li>
          ))}
          <li>
            <Sample>
              <circle className="map-legend__related" r={SAMPLE_RADIUS + 2} />
            </Sample>
            {t('related')}
          </li>
          <li>
            <Sample>
              <line className="map-legend__leader" x1={-7} y1={6} x2={8} y2={-8} />
              <circle className="map-legend__place" cx={-7} cy={6} r={2.2} />
            </Sample>
            {t('moved')}
          </li>
          <li>
            <Sample>
              <circle className="map-legend__stacked" cx={1.6} cy={-3} r={7.5} />
              <circle className="map-legend__stacked" cx={0} cy={1} r={8} />
            </Sample>
            {t('crowd')}
          </li>
          <li>
            <Sample>
              <line className="map-legend__join" x1={-10} y1={5} x2={10} y2={-5} />
            </Sample>
            {t('joined')}
          </li>
        </ul>
        <h3>{t('size')}</h3>
        <SizeKey unit={unit} />
        <p>{t('unlit')}</p>
        <p>{t('regions')}</p>
      </div>
    </div>
  )
}

function Sample({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg className="map-legend__sample" width={24} height={24} viewBox="-12 -12 24 24" aria-hidden="true">
      {children}
    </svg>
  )
}

const SIZES = [1, 10, 25]

function SizeKey({ unit }: { readonly unit: number }) {
  const largest = radiusOf(SIZES.at(-1) ?? 1, unit)
  const step = largest + 22
  return (
    <svg width={step * SIZES.length + 12} height={largest * 2 + 2} aria-hidden="true">
      {SIZES.map((events, i) => {
        const radius = radiusOf(events, unit)
        const x = SIZES.slice(0, i).reduce((sum, before) => sum + radiusOf(before, unit) * 2 + 10, radius + 1)
        return (
          <g key={events} transform={`translate(${x} ${largest + 1})`}>
            <circle className="map-legend__size" r={radius} />
            <text className="map-legend__number" y="0.355em" fontSize={11}>
              {events}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
