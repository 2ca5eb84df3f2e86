/** The words of the page: one language is loaded, each sentence has a key. */
import { signal } from '@preact/signals'
import { sentenceOf, type Words } from '../../words/words.ts'

export type PageLanguage = 'es' | 'en'
const words = signal<Words>({})
export const language = signal<PageLanguage>('es')
/** Whether Aymara stands beside Spanish, where it is sure. */
export const isAymaraBeside = signal(true)
/** Aymara terms by the Spanish sentence that they stand beside. */
let aymara: Words = {}
let terms: ReadonlyMap<string, string> = new Map()

/** A start needs the screens' words; why something cannot be done is read later, or when it is first said. */
const restAfterMillis = 5000
let rest: Words | undefined
/** Counts up when the rest is there: whoever showed nothing for want of it shows its words then, and nobody else. */
const restCame = signal(0)

export const loadWords = async (wanted: PageLanguage): Promise<void> => {
  rest = undefined
  if (wanted === 'es') {
    const [{ appEsPE }, { ayPE }] = await Promise.all([
      import('../../words/app-es-pe.ts'),
      import('../../words/ay-pe.ts'),
    ])
    aymara = ayPE
    terms = new Map(Object.entries(ayPE).map(([key, term]) => [appEsPE[key] ?? key, term]))
    words.value = appEsPE
  } else {
    words.value = (await import('../../words/app-en.ts')).appEn
  }
  language.value = wanted
  document.documentElement.lang = wanted === 'es' ? 'es-PE' : 'en'
  setTimeout(() => void loadRest(wanted), restAfterMillis)
}

const loadRest = async (wanted: PageLanguage): Promise<void> => {
  const read = wanted === 'es' ? refusedInSpanish() : refusedInEnglish()
  const came = await read
  if (language.value !== wanted || rest) return
  rest = came
  restCame.value += 1
}

const refusedInSpanish = async (): Promise<Words> =>
  (await import('../../words/refused-es-pe.ts')).refusedEsPE
const refusedInEnglish = async (): Promise<Words> => (await import('../../words/refused-en.ts')).refusedEn

/** The sentence of a key; nothing for the moment in which it is read, and the key itself where there is none. */
const wordsFor = (key: string): string => {
  const known = words.value[key] ?? rest?.[key]
  if (known !== undefined || rest) return known ?? key
  if (restCame.value >= 0) void loadRest(language.value)
  return ''
}

type Figures = Readonly<Record<string, string | number>>
export const say = (key: string, figures: Figures = {}): string => sentenceOf(wordsFor(key), figures)

/** The Aymara term for a Spanish word of the page; none where there is no sure one, or she does not want it. */
export const aymaraBeside = (text: string): string | undefined =>
  isAymaraBeside.value && language.value === 'es' ? terms.get(text) : undefined

/** The key of a sentence as it stands on the page. One that holds a figure has none: amounts and names are never spoken. */
export const keyOf = (text: string): string | undefined =>
  text === ''
    ? undefined
    : Object.entries({ ...rest, ...words.value }).find(
        ([, sentence]) => sentence === text && !sentence.includes('{'),
      )?.[0]

/** What a voice says for a key: its own language where there are words in it, else the Spanish that it puts into its own. */
export const wordsOfVoice = (voice: string, key: string): string =>
  (voice.startsWith('ay-PE') ? aymara[key] : undefined) ?? words.value[key] ?? rest?.[key] ?? key

/** The word of a code, or the code where it has none. */
export const nameOfCode = (key: string, code: string): string => words.value[key] ?? code

type Named = { readonly person: string; readonly name: string }
/** Women one after another, by name, or by code where the name is gone. */
export const namesOf = (women: readonly Named[]): string =>
  [...new Set(women.map(({ person, name }) => (name === '' ? person : name)))].join(', ')

/** Days are written as in Peru, whatever the phone is set to. */
const dayAndMonth = new Intl.DateTimeFormat('es-PE', { day: 'numeric', month: 'short', timeZone: 'UTC' })

export const shortDay = (day: string): string => dayAndMonth.format(new Date(`${day}T00:00:00Z`))

const wholeDay = new Intl.DateTimeFormat('es-PE', { dateStyle: 'long', timeZone: 'UTC' })
export const longDay = (day: string): string => wholeDay.format(new Date(`${day}T00:00:00Z`))

const dayOfMonth = new Intl.DateTimeFormat('es-PE', { day: 'numeric', month: 'long', timeZone: 'UTC' })
/** `12 de diciembre`: a day that is near enough to need no year. */
export const nearDay = (day: string): string => dayOfMonth.format(new Date(`${day}T00:00:00Z`))

const nameOfMonth = new Intl.DateTimeFormat('es-PE', { month: 'long', timeZone: 'UTC' })
const shortNameOfMonth = new Intl.DateTimeFormat('es-PE', { month: 'short', timeZone: 'UTC' })
export const monthShortName = (month: number): string =>
  shortNameOfMonth
    .format(new Date(Date.UTC(2000, month - 1)))
    .replace('.', '')
    .toLowerCase()

export const monthName = (month: number): string => nameOfMonth.format(new Date(Date.UTC(2000, month - 1)))

const nameOfWeekday = new Intl.DateTimeFormat('es-PE', { weekday: 'short', timeZone: 'UTC' })
export const weekdayName = (day: string): string => nameOfWeekday.format(new Date(`${day}T00:00:00Z`))

const hourAndDay = new Intl.DateTimeFormat('es-PE', {
  ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
  ...({ day: 'numeric', month: 'short', timeZone: 'America/Lima' } as const),
})
/** A moment as people read it: `13:16, 8 nov`. */
export const momentOf = (millis: number): string => {
  const parts = new Map(hourAndDay.formatToParts(new Date(millis)).map(({ type, value }) => [type, value]))
  const of = (part: Intl.DateTimeFormatPartTypes): string => parts.get(part) ?? ''
  return `${of('hour')}:${of('minute')}, ${of('day')} ${of('month').replace('.', '')}`
}
