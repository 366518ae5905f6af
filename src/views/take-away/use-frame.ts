import { useTranslations } from 'use-intl'
import { useDateText } from '../../messages/date-text.ts'
import { parseIsoDay } from '../../model/time.ts'
import { sourceLine } from '../../take-away/about.ts'
import type { PictureFrame } from '../../take-away/picture-frame.ts'
import type { Taken } from '../../take-away/taken.ts'

/** What stands around every picture: title, filter, counts, source, licence, link. */
export function useFrame(): (taken: Taken) => PictureFrame {
  const t = useTranslations('takeAway')
  const dates = useDateText()
  return ({ about, dataset }) => {
    const { counts } = about
    const exported = parseIsoDay(about.exported)
    return {
      title: [...dataset.sources.values()].map(({ title }) => title).join(' · '),
      filter: about.filter,
      shown: t('picture.shown', {
        events: t('events', { count: counts.events }),
        left: counts.left_out > 0 ? t('leftOut', { count: counts.left_out }) : t('nothingLeftOut'),
      }),
      credits: [
        t('picture.credit', { source: sourceLine(about), version: about.data_version, licence: about.licence }),
        t('picture.made', { day: exported === null ? about.exported : dates.day(exported), link: about.link }),
      ],
    }
  }
}
