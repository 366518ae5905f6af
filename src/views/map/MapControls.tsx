import { useTranslations } from 'use-intl'
import type { Language } from '../../model/localised.ts'
import { PlaceNames } from './PlaceNames.tsx'
import { Sign } from './Sign.tsx'

interface Props {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onZoom: (levels: number) => void
  readonly onHome: () => void
  /** Null where nothing is known abroad. */
  readonly onAbroad: (() => void) | null
  /** Null where nothing passes. */
  readonly onPassing: (() => void) | null
  /** Null where nothing with a point is selected or chosen. */
  readonly onSelection: (() => void) | null
}

/** A button beside every gesture: zoom, the country, the places abroad, what passes, what is selected. */
export function MapControls(props: Props) {
  const t = useTranslations('map.controls')
  const { language, onLanguage, onZoom, onHome, onAbroad, onPassing, onSelection } = props
  return (
    <div className="map-controls" role="group" aria-label={t('label')}>
      <div className="map-controls__zoom">
        <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => onZoom(1)}>
          <Sign path="M-5,0H5M0,-5V5" />
        </button>
        <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => onZoom(-1)}>
          <Sign path="M-5,0H5" />
        </button>
      </div>
      <div className="map-controls__top">
        <div className="map-controls__views">
          <button type="button" title={t('homeLong')} onClick={onHome}>
            {t('home')}
          </button>
          {onAbroad && (
            <button type="button" title={t('abroadLong')} onClick={onAbroad}>
              {t('abroad')}
            </button>
          )}
          <button type="button" title={t('passingLong')} disabled={!onPassing} onClick={() => onPassing?.()}>
            {t('passing')}
          </button>
          <button type="button" title={t('selectionLong')} disabled={!onSelection} onClick={() => onSelection?.()}>
            {t('selection')}
          </button>
        </div>
        <PlaceNames language={language} onChange={onLanguage} />
      </div>
    </div>
  )
}
