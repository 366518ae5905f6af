import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Format } from './formats.ts'
import type { Picture, PictureType } from './picture.ts'

interface Props<Type extends string> {
  readonly id: Format['id'] | Picture['id']
  /** File types it comes in, a button each. */
  readonly types: readonly Type[]
  /** Why it cannot be had; in place of the buttons. */
  readonly cannot?: string | null
  readonly onSave: (type: Type) => void
}

/** A way to take it away: its name, what it is for, and how to have it. */
export function FormatRow<Type extends string = PictureType>({ id, types, cannot = null, onSave }: Props<Type>) {
  const t = useTranslations('takeAway')
  const purpose = useId()
  return (
    <li className="take-away__format">
      <div>
        <h3>{t(`name.${id}`)}</h3>
        <p id={purpose}>{t(`purpose.${id}`)}</p>
        {cannot !== null && <p className="take-away__cannot">{cannot}</p>}
      </div>
      <div className="take-away__buttons">
        {(cannot === null ? types : []).map((type) => (
          <button
            key={type}
            type="button"
            className="button"
            aria-label={
              types.length > 1
                ? t('downloadNamed', { name: t(`name.${id}`), format: type.toUpperCase() })
                : t('downloadAs', { format: t(`name.${id}`) })
            }
            aria-describedby={purpose}
            onClick={() => onSave(type)}
          >
            {types.length > 1 ? type.toUpperCase() : t('download')}
          </button>
        ))}
      </div>
    </li>
  )
}
