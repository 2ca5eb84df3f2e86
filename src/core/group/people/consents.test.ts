/** Six matters, each no until she says yes with a woman beside her. */
import { expect, test } from 'vitest'
import {
  copyOn,
  day0,
  decided,
  findings,
  foundedGroup,
  newBook,
  phone,
  refusal,
  smuggle,
  tell,
  type Book,
} from '../../../../test/story.ts'
import { practiceBook } from '../../../../test/practice-book.ts'
import { readSources } from '../../../../test/source-files.ts'
import { replay } from '../replay.ts'
import { consentsOf, decideSayConsent, hasConsent } from './consents.ts'
import { consentMatters, type ConsentMatter } from './events.ts'

const on = '2006-03-01'
type Word = { matter?: ConsentMatter; given?: boolean; witness?: string; by?: string; on?: string }
const say = (book: Book, { by = 'M06', matter = 'photoHere', given = true, ...rest }: Word) =>
  decided(book, ({ people }) => decideSayConsent(people, { on, person: 'M06', matter, given, ...rest }), by)
const yes = ({ group }: Book) =>
  consentsOf(group.people, 'M06')
    .filter(({ given }) => given)
    .map(({ matter }) => matter)

test('[PE22] all six are no until she says yes herself; she takes it back alone, and the latest day holds', () => {
  const book = foundedGroup()
  expect(consentsOf(book.group.people, 'M06').map(({ matter }) => matter)).toEqual([...consentMatters])
  expect(yes(book)).toEqual([])
  expect(say(book, { matter: 'voice', witness: 'M03' }).ok).toBe(true)
  expect(yes(book)).toEqual(['voice'])
  expect(hasConsent(book.group.people, 'M06', 'voice')).toBe(true)
  expect(say(book, { matter: 'voice', given: false, on: '2006-04-01' }).ok).toBe(true)
  tell(book, 'people.consentSaid', { on, person: 'M06', matter: 'voice', given: true, witness: 'M03' }, 'M06')
  expect(yes(book)).toEqual([])
  expect(refusal(say(book, { matter: 'voice', given: false }))?.code).toBe('people.saidAlready')
  expect(yes({ ...book, group: replay(book.entries, { currency: 'PEN' }) })).toEqual([])
})

test('[PE22] nobody says it in her place: not the president, not whoever opens the book on the first day', () => {
  const book = foundedGroup()
  expect(refusal(say(book, { by: 'M01', witness: 'M03' }))?.code).toBe('people.onlyHers')
  smuggle(
    book,
    'people.consentSaid',
    { on, person: 'M06', matter: 'voice', given: true, witness: 'M03' },
    'M01',
  )
  expect([yes(book), findings(book)]).toEqual([[], ['people.withoutPost M01']])
  const first = newBook()
  for (const person of ['M01', 'M06']) tell(first, 'people.joined', { on: day0, person })
  expect(refusal(say(first, { by: 'M01', witness: 'M01' }))?.code).toBe('people.onlyHers')
})

test('[PE23] a yes needs another member beside her; one without changes nothing and is a finding', () => {
  const book = foundedGroup()
  for (const witness of [undefined, 'M06', 'M99'])
    expect(refusal(say(book, witness === undefined ? {} : { witness }))?.code).toBe('people.witnessMissing')
  const other = copyOn(book, phone)
  smuggle(other, 'people.consentSaid', { on, person: 'M06', matter: 'voice', given: true }, 'M06')
  expect([yes(other), findings(other)]).toEqual([[], ['people.notWitnessed M06/voice']])
})

test('[PE22] a whole season is told with all six at no: no decision asks for a yes', () => {
  const { group, entries } = practiceBook()
  expect(entries.filter(({ type }) => type === 'people.consentSaid')).toEqual([])
  for (const person of group.people.members.keys())
    expect(consentsOf(group.people, person).filter(({ given }) => given)).toEqual([])
  const asking = readSources('src').filter(
    ({ path, names }) => names.has('hasConsent') && !path.includes('/consents.'),
  )
  expect(asking.map(({ path }) => path)).toEqual([])
})
