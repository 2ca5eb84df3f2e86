/** Double coding: nobody sees the other's work before both have locked, whatever is done in between. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodingTeam, on } from '../../../../test/study/coding-team.ts'
import { foldStudy } from '../book.ts'
import type { CodingEvent } from './events.ts'
import { decideDropRound, decideLock, decideOpenRound } from './open-round.ts'
import { isOpen } from './rounds.ts'
import { decideSelect, decideUnselect } from './select.ts'
import { visibleIn, visibleMemos, visibleSelection, visibleSelections } from './visible.ts'
import { decideWriteCode } from './write-code.ts'
import { decideWriteMemo } from './write-memo.ts'

const told = () => {
  const team = new CodingTeam().respondent('r1').text('t1', 'r1').text('t2', null).text('t3', null)
  for (const code of ['money', 'voice', 'other'])
    team.take('kathrin', (study, acting) =>
      decideWriteCode(study, {
        ...{ code, parent: null, name: code, isCodable: true, isSensitive: false, color: null, place: 0 },
        ...{ guid: null, examples: [], ...acting },
      }),
    )
  return team
}
const open = (
  team: CodingTeam,
  { round = 'k1', by = 'kathrin', coders = ['ana', 'berta'] as [string, string], transcripts = ['t1', 't2'] },
): string =>
  team.take(by, (study, acting) =>
    decideOpenRound(study, { round, transcripts, coders, codes: ['money', 'voice'], ...acting }),
  )
const lock = (team: CodingTeam, by: string): string =>
  team.take(by, (study, acting) => decideLock(study, { round: 'k1', ...acting }))
const select = (team: CodingTeam, by: string, selection: string, code = 'money', transcript = 't1'): string =>
  team.take(by, (study, acting) =>
    decideSelect(study, { transcript, passages: [{ selection, code, from: 0, to: 10 }], ...acting }),
  )
const unselect = (team: CodingTeam, by: string, selection: string): string =>
  team.take(by, (study, acting) => decideUnselect(study, { selection, ...acting }))
const memo = (team: CodingTeam, by: string, name: string, id: string): string =>
  team.take(by, (study, acting) =>
    decideWriteMemo(study, { memo: name, text: 'hm', about: { kind: 'selection', id }, ...acting }),
  )
const seen = ({ study }: CodingTeam, viewer: string): string =>
  visibleSelections(study, viewer)
    .map((one) => one.selection)
    .join(' ')

test('[CD12] the lead opens a round for two coders, on texts and codes that can be coded', () => {
  const team = told()
  expect(open(team, { by: 'ana' })).toBe('study.roleMissing')
  expect(open(team, { coders: ['ana', 'ana'] })).toBe('study.roundNeedsTwo')
  expect(open(team, { coders: ['ana', 'olga'] })).toBe('study.notACoder')
  expect(open(team, { transcripts: [] })).toBe('study.roundIsEmpty')
  expect(open(team, { transcripts: ['t9'] })).toBe('study.unknownTranscript')
  select(team, 'ana', 's1', 'money', 't3')
  expect(open(team, { transcripts: ['t3'] })).toBe('study.codedBeforeRound')
  expect(open(team, {})).toBe('study')
  expect(open(team, {})).toBe('study.roundTwice')
  expect(open(team, { round: 'k2', transcripts: ['t2'] })).toBe('study.textInRound')
})

test('[CD13] [CD14] blind until both have locked', () => {
  const team = told()
  select(team, 'berta', 's0', 'money', 't3')
  open(team, {})
  select(team, 'ana', 's1')
  select(team, 'berta', 's2')
  memo(team, 'berta', 'm1', 's2')
  expect([seen(team, 'ana'), seen(team, 'berta'), seen(team, 'kathrin')]).toEqual(['s0 s1', 's0 s2', 's0'])
  expect(visibleMemos(team.study, 'ana')).toEqual([])
  expect(visibleMemos(team.study, 'berta')).toHaveLength(1)
  // A refusal does not tell either: it is as if there were none.
  for (const by of ['ana', 'kathrin']) expect(unselect(team, by, 's2')).toBe('study.unknownSelection')
  expect(memo(team, 'ana', 'm2', 's2')).toBe('study.unknownSelection')
  expect(memo(team, 'ana', 'm2', 's9')).toBe('study.unknownSelection')
  expect(lock(team, 'kathrin')).toBe('study.unknownRound')
  expect(lock(team, 'ana')).toBe('study')
  expect(lock(team, 'ana')).toBe('study.lockedAlready')
  expect(seen(team, 'ana')).toBe('s0 s1')
  expect(lock(team, 'berta')).toBe('study')
  expect([seen(team, 'ana'), seen(team, 'kathrin')]).toEqual(['s0 s1 s2', 's0 s1 s2'])
  expect(visibleMemos(team.study, 'ana')).toHaveLength(1)
})

test('[CD15] what is locked changes no more, by her or the lead, here or on another device', () => {
  const team = told()
  open(team, {})
  select(team, 'ana', 's1')
  lock(team, 'ana')
  expect(select(team, 'ana', 's2', 'voice')).toBe('study.locked')
  expect(unselect(team, 'ana', 's1')).toBe('study.locked')
  expect(select(team, 'ana', 's3', 'other')).toBe('r1')
  lock(team, 'berta')
  expect(unselect(team, 'kathrin', 's1')).toBe('study.locked')
  const events: readonly CodingEvent[] = [
    { type: 'coding.unselected', v: 1, body: { on, transcript: 't1', selection: 's1' } },
    {
      type: 'coding.selected',
      v: 1,
      body: { on, transcript: 't1', selections: [{ selection: 's4', code: 'voice', from: 1, to: 2 }] },
    },
  ]
  for (const event of events) team.note('ana', event, 'tabletaaaa')
  expect(seen(team, 'ana')).toBe('s1 s3')
  expect(team.study.findings.map((one) => one.code)).toEqual(['study.codedAfterLock', 'study.codedAfterLock'])
})

test('[CD17] a round whose coder has left is dropped, and all of it is seen', () => {
  const team = told()
  const drop = (by: string, day = on): string =>
    team.take(by, (study) => decideDropRound(study, { by, on: day, round: 'k1' }))
  expect(drop('kathrin')).toBe('study.noSuchRound')
  open(team, {})
  select(team, 'ana', 's1')
  lock(team, 'ana')
  expect(drop('kathrin')).toBe('study.roundGoesOn')
  team.note('kathrin', { type: 'sample.researcherLeft', v: 1, body: { on, researcher: 'berta' } })
  expect(drop('kathrin')).toBe('study.roundGoesOn')
  expect(drop('ana', '2026-05-05')).toBe('study.roleMissing')
  expect(seen(team, 'kathrin')).toBe('')
  expect(drop('kathrin', '2026-05-05')).toBe('study')
  expect(seen(team, 'kathrin')).toBe('s1')
  expect(unselect(team, 'ana', 's1')).toBe('r1')
  expect(lock(team, 'berta')).toBe('study.roundDropped')
  expect(drop('kathrin', '2026-05-06')).toBe('study.noSuchRound')
})

type Step = readonly ['select' | 'unselect' | 'memo' | 'lock', string, number, string, string]
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('select', 'select', 'select', 'unselect', 'memo', 'lock'),
  fc.constantFrom('ana', 'berta', 'kathrin'),
  fc.nat(12),
  fc.constantFrom('money', 'voice', 'other'),
  fc.constantFrom('t1', 't2', 't3'),
)

const doStep = (team: CodingTeam, [what, by, number, code, transcript]: Step): string => {
  if (what === 'select') return select(team, by, `s${number}`, code, transcript)
  if (what === 'unselect') return unselect(team, by, `s${number}`)
  return what === 'memo' ? memo(team, by, `m${number}`, `s${number}`) : lock(team, by)
}

/** Nothing that one of both made in the round is seen, by any way of reading, by anybody but her. */
const leaks = ({ study }: CodingTeam): readonly string[] => {
  const round = study.coding.rounds.get('k1')
  if (!round || !isOpen(round)) return []
  return ['ana', 'berta', 'kathrin', 'olga'].flatMap((viewer) => {
    const ways = [
      ...visibleSelections(study, viewer),
      ...['t1', 't2'].flatMap((transcript) => visibleIn(study, { viewer, transcript })),
      ...[...study.coding.selections.keys()].flatMap(
        (selection) => visibleSelection(study, { viewer, selection }) ?? [],
      ),
    ]
    const found = ways.filter(
      ({ transcript, coder }) =>
        round.transcripts.includes(transcript) && coder !== viewer && ['ana', 'berta'].includes(coder),
    )
    return found.map(({ selection }) => `${viewer} sees ${selection}`)
  })
}

test('[CD13] no sequence of steps lets anybody see the other’s selections before both have locked', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const team = told()
      open(team, {})
      for (const one of steps) {
        doStep(team, one)
        expect(leaks(team)).toEqual([])
      }
    }),
    { numRuns: 150, seed: 20261125 },
  )
})

test('[CD13] what the other does changes no answer that one gets before both have locked', () => {
  const hers = step.filter(([, by, number]) => by === 'ana' && number % 2 === 0)
  const others = step.filter(([what, by, number]) => by === 'berta' && number % 2 === 1 && what !== 'lock')
  fc.assert(
    fc.property(fc.array(fc.oneof(hers, others), { maxLength: 30 }), (steps) => {
      const [alone, together] = [told(), told()]
      for (const team of [alone, together]) open(team, { transcripts: ['t1', 't2', 't3'] })
      for (const one of steps) {
        const answer = doStep(together, one)
        if (one[1] === 'ana') expect(doStep(alone, one)).toBe(answer)
      }
      expect(seen(together, 'ana')).toBe(seen(alone, 'ana'))
    }),
    { numRuns: 150, seed: 20261126 },
  )
})

test('[CD16] entries in any order of arrival give the same coding, and twins stand once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.infiniteStream(fc.nat(1000)), (steps, order) => {
      const team = told()
      open(team, {})
      for (const one of steps) doStep(team, one)
      const mixed = team.opened
        .map((one) => ({ one, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
      expect(foldStudy(mixed).coding).toEqual(team.study.coding)
    }),
    { numRuns: 60, seed: 20261127 },
  )
})

test('[CD16] what contradicts the coding changes nothing and is a finding', () => {
  const team = told()
  select(team, 'ana', 's1')
  const selected = (selection: string, code: string): CodingEvent => ({
    type: 'coding.selected',
    v: 1,
    body: { on, transcript: 't1', selections: [{ selection, code, from: 0, to: 10 }] },
  })
  const merged = (from: string, into: string): CodingEvent => ({
    ...{ type: 'coding.codesMerged', v: 1, body: { on, from, into } },
  })
  team.note('ana', selected('s1', 'voice')).note('ana', selected('s2', 'nowhat'))
  // Two phones coded the same: it stands once, and is no quarrel.
  team.note('ana', selected('s3', 'money'), 'tabletaaaa')
  // Two phones merged against each other: the first stands.
  team.note('kathrin', merged('money', 'voice')).note('kathrin', merged('voice', 'money'), 'tabletaaaa')
  expect(team.study.findings.map((one) => one.code)).toEqual([
    'study.selectionTwice',
    'study.unknownCode',
    'study.codeBelowItself',
  ])
  expect(visibleSelections(team.study, 'ana').map((one) => [one.selection, one.code])).toEqual([
    ['s1', 'voice'],
  ])
})
