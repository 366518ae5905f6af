import { useMemo } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { localise } from '../../model/localised.ts'
import { homeCountry } from '../../model/place-role.ts'
import type { Chapter } from './chapter.ts'
import { LABEL_SIZE, locatorMap, MAP_HEIGHT, MAP_WIDTH } from './locator-map.ts'
import type { Maker } from './maker.ts'
import { tallyPlaces, type TalliedPlace } from './place-tally.ts'

interface Props {
  readonly chapter: Pick<Chapter, 'lit'>
  readonly maker: Maker
}

/** The step's places on a plain map; those it cannot draw, and how many events have none, in words beside it. */
export function MapFigure({ chapter: { lit }, maker }: Props) {
  const t = useTranslations('handout')
  const format = useFormatter()
  const { dataset, language, outlines, measure } = maker
  const nameOf = (id: string) => {
    const place = dataset.places.get(id)
    if (!place) return id
    return place.kind === 'nationwide' ? t('wholeCountry') : localise(place.name, language)
  }
  const textOf = ({ id, count }: TalliedPlace) => t('countOf', { place: nameOf(id), count })
  const tally = useMemo(() => tallyPlaces(dataset, lit.places), [dataset, lit])
  const home = homeCountry(dataset.places.values())
  const frame = [...dataset.places.values()].flatMap(({ country, longitude, latitude }) =>
    longitude === null || latitude === null || (home !== null && country !== home) ? [] : [[longitude, latitude]],
  )
  const {
    graticule,
    borders,
    coasts,
    home: round,
    symbols,
  } = locatorMap({
    outlines,
    frame,
    points: tally.points,
    textOf,
    measure,
  })
  const list = (places: readonly TalliedPlace[]) => places.map(textOf).join(', ')
  const drawn = tally.points.length > 0 ? list(tally.points) : t('noPoints')
  const { abroad, abroadPlaces, notLocated, pointless } = tally
  const others = [
    ...pointless.map(textOf),
    ...(abroad === 0
      ? []
      : [
          abroadPlaces.length === 0
            ? t('abroad', { count: abroad })
            : t('abroadOf', { count: abroad, places: list(abroadPlaces) }),
        ]),
    ...(notLocated === 0 ? [] : [t('notLocated', { count: notLocated })]),
  ]
  return (
    <figure className="handout__figure handout__figure--map">
      {tally.points.length > 0 && (
        <svg
          className="handout__map"
          viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
          role="img"
          aria-label={t('mapText', { places: drawn })}
        >
          <path className="handout__graticule" d={graticule} />
          <path className="handout__borders" d={borders} />
          <path className="handout__coasts" d={coasts} />
          <path className="handout__home" d={round} />
          {symbols.map(({ id, x, y, radius }) => (
            <circle key={id} className="handout__disc" cx={x} cy={y} r={radius} />
          ))}
          {symbols.map(
            ({ id, label }) =>
              label && (
                <text
                  key={id}
                  className="handout__place"
                  x={label.x}
                  y={label.y + LABEL_SIZE * 0.34}
                  fontSize={LABEL_SIZE}
                  textAnchor={label.anchor}
                >
                  {label.text}
                </text>
              ),
          )}
        </svg>
      )}
      <figcaption>
        <p>
          <strong>{t('onMap')}</strong> {drawn}.
        </p>
        {others.length > 0 && (
          <p>
            <strong>{t('notOnMap')}</strong> {format.list(others, { type: 'unit' })}.
          </p>
        )}
        <p>
          {t('atSeveral')}
          {outlines === null && tally.points.length > 0 && <> {t('noGround')}</>}
        </p>
      </figcaption>
    </figure>
  )
}
