import { useTranslations } from 'use-intl'

interface Props {
  readonly hasAbroad: boolean
  readonly onZoom: (levels: number) => void
  readonly onHome: () => void
  readonly onAbroad: () => void
  /** Null where nothing passes. */
  readonly onPassing: (() => void) | null
}

/** A button beside every gesture: zoom, the country, the places abroad, what passes. */
export function MapControls({ hasAbroad, onZoom, onHome, onAbroad, onPassing }: Props) {
  const t = useTranslations('map.controls')
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
      <div className="map-controls__views">
        <button type="button" title={t('homeLong')} onClick={onHome}>
          {t('home')}
        </button>
        {hasAbroad && (
          <button type="button" title={t('abroadLong')} onClick={onAbroad}>
            {t('abroad')}
          </button>
        )}
        <button type="button" title={t('passingLong')} disabled={!onPassing} onClick={() => onPassing?.()}>
          {t('passing')}
        </button>
      </div>
    </div>
  )
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" />
    </svg>
  )
}
