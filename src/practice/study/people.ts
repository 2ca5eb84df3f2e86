/**
 * Who was interviewed: 50 members of Camacani, 19 of Juli, 30 of their households, as the article counts them. Fourteen bear the
 * article’s pseudonyms; all others, every household and which frame somebody stands on are invented.
 */
import type { Respondent } from '../../core/study/sample/sample.ts'
import type { StudyLanguage } from '../../core/study/sample/events.ts'

export type PracticePerson = Pick<
  Respondent,
  'respondent' | 'pseudonym' | 'role' | 'group' | 'household' | 'ageBand' | 'language'
> & { readonly frame: string }

export const frames = { camacani: 'CAMACANI', juli: 'JULI', kin: 'HOGARES' } as const

type Band = Respondent['ageBand']
type Named = readonly [pseudonym: string, ageBand: Band]

const camacaniNamed: readonly Named[] = [
  ...([
    ['Flavia', '55-64'],
    ['Fabiana', '35-44'],
    ['Justina', '65over'],
    ['Valeriana', '25-34'],
  ] as const),
  ...([
    ['Maria', '25-34'],
    ['Rosa', '25-34'],
    ['Edith', '25-34'],
    ['Rosalia', '55-64'],
  ] as const),
]
/** Only these two can be tied to a group in the article. */
const juliNamed: readonly Named[] = [
  ['Adriana', '25-34'],
  ['Cornelia', '35-44'],
]
const husbandsNamed: readonly Named[] = [
  ...([
    ['Nestor', '45-54'],
    ['Roberto', '55-64'],
    ['Luis', '25-34'],
    ['Francisco', '25-34'],
  ] as const),
]

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)
const camacaniInvented = wordsOf(`
  Delia Yolanda Olinda Hortensia Petrona Agripina Aurelia Basilia Benita Brígida Candelaria Casimira Catalina Cirila Clotilde Damiana
  Dionisia Dominga Emiliana Encarnación Epifania Escolástica Eufemia Eulalia Faustina Felipa Feliciana Filomena Florentina Francisca
  Genara Gregoria Guillermina Hilaria Ignacia Isidora Jacinta Juliana Leandra Lorenza Lucila Macaria`)
const juliInvented = wordsOf(
  'Nieves Ruth Gladys Marcelina Matilde Melchora Natividad Nélida Obdulia Paulina Primitiva Ramona Rufina Sabina Saturnina Simona Vicenta',
)
const husbandsInvented = wordsOf(
  'Hilario Toribio Wilson Anselmo Bernabé Celestino Demetrio Eleuterio Fermín Gumercindo Isidro Leoncio Mauricio Pascual',
)
const daughters = wordsOf('Yeny Marisol Noemí Roxana Sonia Vilma')
const sons = wordsOf('Edgar Freddy Rubén Yoel')
const mothers = wordsOf('Eusebia Tomasa')

/** The ages of those whom the article does not name, in turn. */
const membersBands: readonly Band[] = ['35-44', '25-34', '45-54', '25-34', '35-44', '18-24', '45-54']
const husbandsBands: readonly Band[] = ['35-44', '45-54', '25-34', '35-44', '55-64']

/** Fourteen older members were asked in Aymara; which ones is invented. */
const older: ReadonlyMap<string, Band> = new Map([
  ...wordsOf('Hortensia Agripina Benita Casimira Dominga Escolástica Eufemia').map(
    (name) => [name, '55-64'] as const,
  ),
  ...wordsOf('Petrona Brígida Clotilde Epifania Gregoria Natividad Primitiva').map(
    (name) => [name, '65over'] as const,
  ),
])

/** Whose household somebody of a household belongs to: only those whom we invented, so that nothing is said of the others. */
const livesWith: Readonly<Record<string, string>> = {
  ...{ Hilario: 'Delia', Toribio: 'Yolanda', Wilson: 'Gladys', Anselmo: 'Olinda', Bernabé: 'Aurelia' },
  ...{ Celestino: 'Basilia', Demetrio: 'Candelaria', Eleuterio: 'Catalina', Fermín: 'Nieves' },
  ...{ Gumercindo: 'Damiana', Isidro: 'Ruth', Leoncio: 'Faustina', Mauricio: 'Matilde', Pascual: 'Sabina' },
  ...{ Yeny: 'Hortensia', Marisol: 'Petrona', Noemí: 'Delia', Roxana: 'Obdulia', Sonia: 'Felipa' },
  ...{ Vilma: 'Genara', Edgar: 'Hilaria', Freddy: 'Isidora', Rubén: 'Ramona', Yoel: 'Lorenza' },
  ...{ Eusebia: 'Lucila', Tomasa: 'Marcelina' },
}

const numbered = (letter: string, place: number): string => `${letter}${String(place + 1).padStart(2, '0')}`

const memberList: readonly {
  readonly name: string
  readonly group: string
  readonly band: Band | undefined
}[] = [
  ...camacaniNamed.map(([name, band]) => ({ name, band, group: frames.camacani })),
  ...camacaniInvented.map((name) => ({ name, band: older.get(name), group: frames.camacani })),
  ...juliNamed.map(([name, band]) => ({ name, band, group: frames.juli })),
  ...juliInvented.map((name) => ({ name, band: older.get(name), group: frames.juli })),
]
const withKin = [...new Set(Object.values(livesWith))]

const householdOf = (name: string): string | null => {
  const place = withKin.indexOf(livesWith[name] ?? name)
  return place === -1 ? null : numbered('C', place)
}

const languageOf = (name: string): StudyLanguage => (older.has(name) ? 'ay' : 'es')

export const members: readonly PracticePerson[] = memberList.map(({ name, group, band }, place) => ({
  ...{ respondent: numbered('M', place), pseudonym: name, role: 'member', frame: group, group },
  ...{ household: householdOf(name), language: languageOf(name) },
  ageBand: band ?? membersBands[place % membersBands.length] ?? 'notAsked',
}))

const kinOf = (role: Respondent['role'], names: readonly string[], bands: readonly Band[]) =>
  names.map((name, place) => ({ name, role, band: bands[place % bands.length] ?? 'notAsked' }))

const kinList = [
  ...husbandsNamed.map(([name, band]) => ({ name, role: 'husband' as const, band })),
  ...kinOf('husband', husbandsInvented, husbandsBands),
  ...kinOf('daughter', daughters, ['18-24', '18-24', '25-34']),
  ...kinOf('son', sons, ['18-24', '25-34']),
  ...kinOf('mother', mothers, ['65over']),
]

export const kin: readonly PracticePerson[] = kinList.map(({ name, role, band }, place) => {
  const hers = members.find(({ pseudonym }) => pseudonym === livesWith[name])
  return {
    ...{ respondent: numbered('H', place), pseudonym: name, role, frame: frames.kin, ageBand: band },
    ...{ group: hers?.group ?? null, household: householdOf(name), language: 'es' as const },
  }
})

export const everybody: readonly PracticePerson[] = [...members, ...kin]

/** The code of somebody by her pseudonym. */
export const codeOf = (pseudonym: string): string =>
  everybody.find((person) => person.pseudonym === pseudonym)?.respondent ?? ''
