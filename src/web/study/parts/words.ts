/** The words of the page: the study's own, and the house's refusals. */
import { signal } from '@preact/signals'
import { sentenceOf, type Words } from '../../../words/words.ts'

export type PageLanguage = 'es' | 'en'
const words = signal<Words>({})
export const language = signal<PageLanguage>('es')

export const loadWords = async (wanted: PageLanguage): Promise<void> => {
  if (wanted === 'es') {
    const [{ esPE }, { studyEsPE }] = await Promise.all([
      import('../../../words/es-pe.ts'),
      import('../../../words/study/study-es-pe.ts'),
    ])
    words.value = { ...esPE, ...studyEsPE }
  } else {
    const [{ en }, { studyEn }] = await Promise.all([
      import('../../../words/en.ts'),
      import('../../../words/study/study-en.ts'),
    ])
    words.value = { ...en, ...studyEn }
  }
  language.value = wanted
  document.documentElement.lang = wanted === 'es' ? 'es-PE' : 'en'
}

export const setLanguage = async (wanted: PageLanguage): Promise<void> => {
  await loadWords(wanted)
  localStorage.setItem('language', wanted)
}

export const rememberedLanguage = (): PageLanguage =>
  localStorage.getItem('language') === 'en' ? 'en' : 'es'

type Figures = Readonly<Record<string, string | number>>
export const say = (key: string, figures: Figures = {}): string =>
  sentenceOf(words.value[key] ?? key, figures)

const wholeDay = new Intl.DateTimeFormat('es-PE', { dateStyle: 'long', timeZone: 'UTC' })
/** Days are written as in Peru, whatever the machine is set to. */
export const longDay = (day: string): string =>
  day === '' ? '–' : wholeDay.format(new Date(`${day}T00:00:00Z`))

const dayAndMonth = new Intl.DateTimeFormat('es-PE', {
  ...({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const),
})
export const shortDay = (day: string): string =>
  day === '' ? '–' : dayAndMonth.format(new Date(`${day}T00:00:00Z`))
