/** Numbers by which somebody could be known: documents, phones, days, ages, sums. Each by how people write or say it. */
import { bandOf, type HitKind } from './replacements.ts'

/** In UTF-16 units; `suggestion` where the kind’s own placeholder does not do. */
export type Found = {
  readonly kind: HitKind
  readonly from: number
  readonly to: number
  readonly suggestion?: string | null
  readonly isSure: boolean
}

const units = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
].concat(
  [
    'once',
    'doce',
    'trece',
    'catorce',
    'quince',
    'dieciséis',
    'diecisiete',
    'dieciocho',
    'diecinueve',
    'veinte',
  ],
  [
    'veintiuno',
    'veintidós',
    'veintitrés',
    'veinticuatro',
    'veinticinco',
    'veintiséis',
    'veintisiete',
    'veintiocho',
  ],
  ['veintinueve'],
)
const tens = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '')
const longestFirst = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|')
const spelt = [...units, ...units.map(plain), 'un', 'una', 'veintiún', 'veintiun']
const underHundred = String.raw`(?:(?:${tens.join('|')})(?:\s+y\s+(?:${longestFirst(spelt.slice(0, 10))}|un|una))?|${longestFirst(spelt)})`
const hundreds =
  'cien|cientos?|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil|miles|millón|millones|medio'
const anySpelt = String.raw`(?:(?:${hundreds}|${underHundred})(?:\s+(?:y\s+)?(?:${hundreds}|${underHundred}))*)`
const number = String.raw`(?:\d{1,3}|${underHundred})`
const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
const year = String.raw`(?:19|20)\d{2}`
const digitWords = `(?:${units.slice(0, 10).join('|')})`
const aymaraNumber =
  'maya|mä|paya|pä|kimsa|pusi|phisqa|suxta|paqallqu|kimsaqallqu|llätunka|llatunka|tunka|pataka|mayani|payani|kimsani|pusini|phisqani|suxtani|paqallquni|kimsaqallquni|llatunkani'

type Pattern = { readonly kind: HitKind; readonly source: string; readonly isSure?: boolean }

/** Where a part named `hit` stands in one, that part alone is found. */
const patterns: readonly Pattern[] = [
  { kind: 'contact', source: String.raw`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+` },
  { kind: 'contact', source: String.raw`(?:https?:\/\/|www\.)\S+` },
  { kind: 'identity', source: String.raw`-?\d{1,2}[.,]\d{3,},?\s+-?\d{1,3}[.,]\d{3,}` },
  { kind: 'date', source: String.raw`(?<!\d)\d{1,2}[\/.-]\d{1,2}[\/.-](?:\d{4}|\d{2})(?!\d)` },
  { kind: 'date', source: String.raw`(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)` },
  {
    kind: 'date',
    source: String.raw`(?:(?:${number}|primero)\s+de\s+)?(?:${months})\s+(?:de|del)\s+(?:año\s+)?${year}`,
  },
  { kind: 'date', source: String.raw`(?:${number}|primero)\s+de\s+(?:${months})(?!\p{L})` },
  {
    kind: 'date',
    source: String.raw`(?:nac(?:í|i|ió|io|imos|ieron)|nacid[oa]s?|nacimiento)(?!\p{L})[^.\n]{0,60}?(?<hit>${year}|año\s+\d{2}(?!\d))`,
  },
  { kind: 'date', source: String.raw`soy\s+del\s+(?:año\s+)?(?<hit>\d{2,4})(?!\d)` },
  { kind: 'date', source: String.raw`mil\s+novecientos(?:\s+${underHundred})?` },
  { kind: 'phone', source: String.raw`(?<!\d)(?:\+?51[ .-]?)?9\d{2}[ .-]?\d{3}[ .-]?\d{3}(?!\d)` },
  { kind: 'phone', source: String.raw`(?<!\d)\(?0?51\)?[ -]?\d{3}[ -]?\d{3}(?!\d)` },
  { kind: 'phone', source: String.raw`${digitWords}(?:[ ,]+${digitWords}){5,}` },
  { kind: 'identity', source: String.raw`(?<!\d)\d{2}[. ]\d{3}[. ]\d{3}(?!\d)` },
  { kind: 'money', source: String.raw`(?:S\/\.?|US\$|USD|PEN|\$)\s?\d[\d.,]*(?:\s+(?:mil|soles))?` },
  {
    kind: 'money',
    source: String.raw`(?:\d[\d.,]*(?:\s+mil)?|${anySpelt})\s+(?:nuevos\s+soles|soles|sol|dólares|dolares|céntimos|centimos|lucas|intis|pesos)(?!\p{L})`,
  },
  { kind: 'identity', source: String.raw`(?<!\d)\d{6,}(?!\d)` },
  { kind: 'identity', source: String.raw`(?:n[°º]|nro\.?|número)\s*\d{2,}` },
  {
    kind: 'age',
    source: String.raw`(?<hit>${number}\s+añ(?:os|itos))\s+(?:de\s+edad|tengo|tiene|tenía|tenia|cumpl|no\s+más\s+tiene)`,
  },
  {
    kind: 'age',
    source: String.raw`(?:tengo|tiene|tienen|tenía|tenia|tuve|tenemos|cumpl[ií]\p{L}*|cumplo|cumpl\p{L}+|edad(?:\s+de)?|a\s+los|a\s+mis|a\s+sus|desde\s+los|hasta\s+los|de\s+unos|de|con|ya|soy\s+de)\s+(?:ya\s+|como\s+|casi\s+|unos\s+)?(?<hit>${number}\s+añ(?:os|itos))(?!\s+(?:de\s+(?:casad|trabaj|soci|matrimon|experien|tej|grup)|en\s+(?:el|la)|tejiendo|trabajando|casad|viviendo|atrás))`,
  },
  {
    kind: 'age',
    source: String.raw`(?:a|desde|hasta)\s+los\s+(?<hit>[1-9]\d|(?:${longestFirst(spelt.slice(10))})|(?:${tens.join('|')})(?:\s+y\s+\p{L}+)?)(?!\s*(?:años|días|dias|mes|minut|hora|sol|kil|met|[\p{L}\d]*\d))(?!\p{L})`,
  },
  { kind: 'age', source: String.raw`(?<=\p{L}\s?)\((?<hit>[1-9]\d)(?:\s+años)?\)` },
  { kind: 'age', source: String.raw`(?:(?:${longestFirst(aymaraNumber.split('|'))})\s+)+marani\p{L}*` },
]
const compiled = patterns.map(({ source, ...pattern }) => ({
  ...pattern,
  search: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${source})`, 'giud'),
}))

export const numbersIn = (text: string): readonly Found[] =>
  compiled.flatMap(({ kind, search, isSure = true }) =>
    Array.from(text.matchAll(search), (match): Found => {
      const [from, to] = match.indices?.groups?.['hit'] ?? [match.index, match.index + match[0].length]
      const suggestion = kind === 'age' ? ageBandIn(text.slice(from, to)) : undefined
      return { kind, from, to, isSure, ...(suggestion === undefined ? {} : { suggestion }) }
    }),
  )

/** `59 años` and `cincuenta y nueve años` are said as a band; an age without its years stays for a person to say. */
const ageBandIn = (written: string): string | undefined => {
  const said = /^(.+?)\s+añ(?:os|itos)$/iu.exec(written)?.[1]
  const age = said === undefined ? undefined : numberOf(said)
  return age === undefined ? undefined : bandOf(age)
}

const numberOf = (said: string): number | undefined => {
  if (/^\d+$/.test(said)) return Number(said)
  const [first = '', , second] = plain(said.toLowerCase()).split(/\s+/)
  const ten = tens.indexOf(first)
  const one = spokenUnit(second ?? '')
  if (ten !== -1) return 30 + 10 * ten + (one ?? 0)
  return spokenUnit(first)
}

const spokenUnit = (word: string): number | undefined => {
  const place = units.findIndex((unit) => plain(unit) === word)
  if (place !== -1) return place
  if (word === 'un' || word === 'una') return 1
  return word === 'veintiun' ? 21 : undefined
}
