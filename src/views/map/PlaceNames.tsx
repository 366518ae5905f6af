import { useTranslations } from 'use-intl'
import { LANGUAGES, type Language } from '../../model/localised.ts'

/** Languages by their own names. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  fr: 'Français',
}

interface Props {
  readonly language: Language
  readonly onChange: (language: Language) => void
}

/** The language of the data's own names, on the map and everywhere. The interface itself speaks English only, so far. */
export function PlaceNames({ language, onChange }: Props) {
  const t = useTranslations('map.controls')
  return (
    <label className="map-controls__names" title={t('namesLong')}>
      <span>{t('names')}</span>
      <select
        value={language}
        onChange={(event) => {
          const next = LANGUAGES.find((each) => each === event.target.value)
          if (next) onChange(next)
        }}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OWN_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
