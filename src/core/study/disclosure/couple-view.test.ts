/** The couple view, and two accounts of one household that are never open together. */
import { expect, test } from 'vitest'
import { CodingTeam, on } from '../../../../test/study/coding-team.ts'
import { coupleView, type CoupleCell } from './couple-view.ts'
import { mayOpen } from './may-open.ts'

const code = (
  team: CodingTeam,
  name: string,
  parent: string | null = null,
  isSensitive = false,
): CodingTeam =>
  team.note('kathrin', {
    type: 'coding.codeWritten',
    v: 1,
    body: {
      ...{ on, code: name, parent, name, isCodable: true, isSensitive, color: null, place: 0 },
      ...{ guid: null, examples: [] },
    },
  })
const select = (team: CodingTeam, transcript: string, named: string, by = 'ana'): CodingTeam => {
  const selection = `s${team.opened.length}`
  return team.note(by, {
    type: 'coding.selected',
    v: 1,
    body: { on, transcript, selections: [{ selection, code: named, from: 0, to: 9 }] },
  })
}
/** Couples by what each of both tells; every text is coded with something. */
const couples = (
  team: CodingTeam,
  counts: Readonly<Record<CoupleCell, number>>,
  theme: string,
): CodingTeam => {
  const all = (['both', 'onlyShe', 'onlyHe', 'neither'] as const).flatMap((cell) =>
    Array.from({ length: counts[cell] }, (_, number) => ({ cell, household: `${cell}${number + 1}` })),
  )
  for (const { cell, household } of all)
    for (const role of ['member', 'husband'] as const) {
      const who = `${role}-${household}`
      team.respondent(who, household, role).text(`t-${who}`, who)
      select(team, `t-${who}`, 'other')
      if (cell === 'both' || cell === (role === 'member' ? 'onlyShe' : 'onlyHe'))
        select(team, `t-${who}`, theme)
    }
  return team
}
const told = (counts: Readonly<Record<CoupleCell, number>>, theme = 'money') => {
  const team = new CodingTeam()
  code(code(code(team, 'home'), 'money', 'home'), 'other')
  code(code(code(team, 'harm', null, true), 'threat', 'harm'), 'harmless')
  return couples(team, counts, theme)
}
const view = ({ study }: CodingTeam, theme: string, viewer = 'olga') => {
  const seen = coupleView(study, { viewer, on, theme })
  return seen.ok ? seen.value : seen.error.code
}

test('[DC4] couples are counted by who tells of a theme or of one below it', () => {
  const team = told({ both: 6, onlyShe: 7, onlyHe: 5, neither: 8 })
  const cells = { both: 6, onlyShe: 7, onlyHe: 5, neither: 8 }
  const expected = { theme: 'money', minimum: 5, total: 26, cells, rest: null }
  expect(view(team, 'money')).toEqual(expected)
  expect(view(team, 'home')).toEqual({ ...expected, theme: 'home' })
  expect(view(team, 'nowhat')).toBe('study.unknownCode')
  // Nothing in it names a text, a household or a person.
  expect(JSON.stringify(view(team, 'money'))).not.toMatch(/member|husband|both1|t-/)
})

test('[DC1] [DC4] small cells are told together', () => {
  const team = told({ both: 9, onlyShe: 6, onlyHe: 0, neither: 3 })
  expect(view(team, 'money')).toMatchObject({
    ...{ total: 18, rest: 9, cells: { both: 9, onlyShe: null, onlyHe: null, neither: null } },
  })
})

test('[DC1] a sensitive theme, or one above or below it, needs ten', () => {
  const team = told({ both: 11, onlyShe: 12, onlyHe: 6, neither: 13 }, 'threat')
  for (const theme of ['threat', 'harm'])
    expect(view(team, theme)).toMatchObject({ minimum: 10, cells: { onlyHe: null } })
  code(team, 'harmless2', 'harm')
  expect(view(team, 'harmless2')).toMatchObject({ minimum: 10 })
  expect(view(team, 'home')).toMatchObject({ minimum: 5 })
})

test('[DC5] only an analyst opens it', () => {
  const team = told({ both: 6, onlyShe: 7, onlyHe: 5, neither: 8 })
  for (const viewer of ['ana', 'kathrin', 'nobody'])
    expect(view(team, 'money', viewer)).toBe('study.roleMissing')
})

test('[DC6] who is not coded, coded blind, withdrew, or is no couple does not count', () => {
  const team = told({ both: 6, onlyShe: 7, onlyHe: 5, neither: 8 })
  team.respondent('r1', 'H1').text('t1', 'r1').respondent('r2', 'H1', 'husband').text('t2', 'r2')
  select(team, 't1', 'money')
  expect(view(team, 'money')).toMatchObject({ total: 26 })
  select(team, 't2', 'other')
  expect(view(team, 'money')).toMatchObject({ total: 27, cells: { onlyShe: 8 } })
  team.respondent('r3', 'H1')
  expect(view(team, 'money')).toMatchObject({ total: 26 })
  const round = { round: 'k1', transcripts: ['t-member-neither1'], codes: ['money'] }
  team.note('kathrin', {
    type: 'coding.roundOpened',
    v: 1,
    body: { on, ...round, coders: ['ana', 'berta'] },
  })
  expect(view(team, 'money')).toMatchObject({ total: 25, cells: { neither: 7 } })
  team.note('kathrin', { type: 'consent.withdrawn', v: 1, body: { on, respondent: 'husband-both1' } })
  expect(view(team, 'money')).toMatchObject({ total: 24, cells: { both: 5 } })
})

test('[DC7] two accounts of one household are never open together for one viewer', () => {
  const team = new CodingTeam()
    .respondent('r1', 'H1')
    .respondent('r2', 'H1', 'husband')
    .respondent('r3', 'H2')
  team.text('t1', 'r1').text('t1b', 'r1').text('t2', 'r2').text('t3', 'r3').text('t4', null)
  const open = (transcript: string, already: readonly string[], viewer = 'ana') => {
    const may = mayOpen(team.study, { viewer, on, transcript, open: already })
    return may.ok || may.error.code
  }
  expect(open('t1', [])).toBe(true)
  expect(open('t2', ['t1'])).toBe('study.sameHousehold')
  expect(open('t1', ['t3', 't2'], 'kathrin')).toBe('study.sameHousehold')
  expect(open('t1b', ['t1', 't3', 't4'])).toBe(true)
  expect(open('t4', ['t1'])).toBe(true)
  expect(open('t9', [])).toBe('study.unknownTranscript')
  expect(open('t1', [], 'nobody')).toBe('study.roleMissing')
})
