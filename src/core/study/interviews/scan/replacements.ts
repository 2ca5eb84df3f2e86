/** What is put in a name’s place: the pseudonym of the key table, an age band, or a word in brackets that says what stood there. */
import type { StudyLanguage } from '../../sample/events.ts'

export const hitKinds = [
  ...['name', 'place', 'institution', 'kin'],
  ...['identity', 'phone', 'contact', 'date', 'age', 'money'],
] as const
export type HitKind = (typeof hitKinds)[number]

type Placeholders = Readonly<Record<HitKind, string | null>>
/** Kin and sums may stay as they are, unless somebody thinks otherwise. */
const spanish: Placeholders = {
  ...{ name: '[nombre]', place: '[lugar]', institution: '[institución]', kin: null, money: null },
  ...{ identity: '[número]', phone: '[teléfono]', contact: '[contacto]', date: '[fecha]', age: '[edad]' },
}
const english: Placeholders = {
  ...{ name: '[name]', place: '[place]', institution: '[institution]', kin: null, money: null },
  ...{ identity: '[number]', phone: '[phone]', contact: '[contact]', date: '[date]', age: '[age]' },
}

/** Texts in Aymara and Quechua get the Spanish ones: the words for these are not settled. */
export const placeholderOf = (kind: HitKind, language: StudyLanguage): string | null =>
  (language === 'en' ? english : spanish)[kind]

const placeholders = new Set([...Object.values(spanish), ...Object.values(english)])

/** Whether a text in brackets was put there by this aid. */
export const isPlaceholder = (text: string): boolean => placeholders.has(text)

const bands = [
  ...[
    { under: 18, es: 'menos de 18 años' },
    { under: 25, es: 'entre 18 y 24 años' },
  ],
  ...[
    { under: 35, es: 'entre 25 y 34 años' },
    { under: 45, es: 'entre 35 y 44 años' },
  ],
  ...[
    { under: 55, es: 'entre 45 y 54 años' },
    { under: 65, es: 'entre 55 y 64 años' },
  ],
]

/** The words of the study’s age bands for an age in years. */
export const bandOf = (age: number): string => bands.find(({ under }) => age < under)?.es ?? '65 años o más'
