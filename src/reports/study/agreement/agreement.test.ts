/** Agreement of two coders on small texts that can be counted by hand, and against a count point by point. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ToldStudy } from '../../../../test/study/told-study.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { kappaOf, unitsIn } from '../../../core/statistics/two-by-two.ts'
import { agreementOf, type Agreement } from './agreement.ts'
import { differencesOf } from './differences.ts'
import { termsOfRound, type Compared } from './judged.ts'
import { countPieces, judgeCharacters, judgeUnits } from './pieces.ts'
import { onlyClosedRound, termsOfCoders } from './terms-of-coders.ts'
import { unitsOf, type AgreementUnit } from './units.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const interview = `E: ¿Qué cambió en su casa?
FLAVIA: Ahora manejo mi dinero. Compro cuadernos 🧶 y útiles.
E: ¿Y su esposo?
FLAVIA: Se molestaba. Ahora ayuda.`
const second = `E: ¿Qué cambió?
ROSA: Nada cambió.`
const draws = { seed: 7, draws: 500 }

const told = () => {
  const told = new ToldStudy().code('money').code('home').code('unused')
  told.person('r1', interview).person('r2', second)
  told.tell('coding.roundOpened', {
    ...{ round: 'k1', transcripts: ['t-r1', 't-r2'], coders: ['ana', 'berta'] },
    codes: ['money', 'home', 'unused'],
  })
  told.select('t-r1', 'Ahora manejo mi dinero', 'money', 'ana')
  told.select('t-r1', 'mi dinero. Compro', 'money', 'berta')
  told.select('t-r1', 'Se molestaba', 'home', 'ana')
  return told
}
const locked = () => {
  const study = told()
  for (const coder of ['ana', 'berta']) study.tell('coding.locked', { round: 'k1', coder }, coder)
  return study
}
const compare = (study: ToldStudy, unit: AgreementUnit): Compared => ({
  ...{
    viewer: 'kathrin',
    unit,
    texts: study.texts,
    terms: value(termsOfRound(study.study(), 'k1')),
  },
})
const agreed = (study: ToldStudy, unit: AgreementUnit): Agreement =>
  value(agreementOf(study.study(), compare(study, unit), draws))
const counts = ({ codes }: Agreement) =>
  codes.map(({ code, counts: { both, onlyFirst, onlySecond, neither } }) =>
    [code, both, onlyFirst, onlySecond, neither].join(' '),
  )

test('[AK11] turns, sentences, characters and answers', () => {
  expect(unitsOf(interview, 'turn')).toHaveLength(4)
  expect(unitsOf(interview, 'sentence')).toHaveLength(6)
  expect(unitsOf(interview, 'character')).toEqual([{ from: 0, to: Array.from(interview).length }])
  expect(unitsOf(interview, 'answer')).toHaveLength(2)
  expect(unitsOf('Nadie pregunta.', 'answer')).toHaveLength(1)
  const study = locked()
  expect(counts(agreed(study, 'turn'))).toEqual(['money 1 0 0 5', 'home 0 1 0 5', 'unused 0 0 0 6'])
  expect(counts(agreed(study, 'sentence'))).toEqual(['money 1 0 1 6', 'home 0 1 0 7', 'unused 0 0 0 8'])
  const [money] = agreed(study, 'character').codes
  expect(money?.counts).toMatchObject({ both: 9, onlyFirst: 13, onlySecond: 8 })
  const { codes, overall } = agreed(study, 'answer')
  expect(codes).toEqual([])
  expect(overall.counts).toEqual({ both: 1, onlyFirst: 1, onlySecond: 0, neither: 1 })
})

test('[AK12] [AK13] nothing stands alone', () => {
  const { overall, codes, transcripts, gone, resampling } = agreed(locked(), 'sentence')
  expect({ transcripts, gone, resampling }).toEqual({ transcripts: 2, gone: 0, resampling: draws })
  const [money, , unused] = codes
  expect(money).toMatchObject({ units: 8, observed: { value: 7 / 8 } })
  expect(money?.prevalence).toEqual({ first: { value: 1 / 8 }, second: { value: 2 / 8 } })
  expect(money?.kappa.value).toBeCloseTo(0.6, 10)
  expect(money?.kappaInterval?.undefinedDraws).toBeGreaterThan(0)
  expect(unused?.kappa).toEqual({ value: null, why: 'noVariation' })
  expect(unused?.kappaInterval).toBe(null)
  expect(overall).toMatchObject({ units: 8, counts: { both: 1, onlyFirst: 1, onlySecond: 1, neither: 21 } })
  // Observed apart: 1/8 + 1/8; by chance: 20/64 + 8/64.
  expect(overall.kappa.value).toBeCloseTo(1 - 16 / 28, 10)
  // Of 16 values 3 and 1 are yes: 2 · 3 · 13 / 240 + 2 · 1 · 15 / 240.
  expect(overall.alpha.value).toBeCloseTo(1 - 0.25 / 0.45, 10)
  expect(agreed(locked(), 'sentence')).toEqual(agreed(locked(), 'sentence'))
})

test('[AK14] no agreement while one of both has not locked', () => {
  const study = told()
  study.tell('coding.locked', { round: 'k1', coder: 'ana' }, 'ana')
  expect(termsOfRound(study.study(), 'k1')).toMatchObject({ error: { code: 'study.roundOpen' } })
  expect(termsOfRound(study.study(), 'k9')).toMatchObject({ error: { code: 'study.noSuchRound' } })
  const terms = { coders: ['ana', 'berta'], transcripts: ['t-r1'], codes: ['money'] } as const
  const asked: Compared = { viewer: 'berta', unit: 'turn', texts: study.texts, terms }
  expect(agreementOf(study.study(), asked, draws)).toMatchObject({ error: { code: 'study.roundOpen' } })
  expect(differencesOf(study.study(), asked)).toMatchObject({ error: { code: 'study.roundOpen' } })
})

test('[AK15] merged codes count where they went; texts that are gone are left out and told', () => {
  const study = locked()
  study.tell('coding.codesMerged', { from: 'home', into: 'money' })
  expect(counts(agreed(study, 'turn'))).toEqual(['money 1 1 0 4', 'unused 0 0 0 6'])
  const gone = compare(study, 'turn')
  const terms = { ...gone.terms, transcripts: [...gone.terms.transcripts, 't-shredded'] }
  expect(value(agreementOf(study.study(), { ...gone, terms }, draws))).toMatchObject({
    transcripts: 2,
    gone: 1,
  })
  expect(agreementOf(study.study(), { ...gone, texts: new Map() }, draws)).toMatchObject({
    error: { code: 'study.textNotHere' },
  })
})

test('[AK16] where coders differ, side by side', () => {
  const study = locked()
  const differ = (unit: AgreementUnit) => value(differencesOf(study.study(), compare(study, unit)))
  const said = (unit: AgreementUnit) =>
    differ(unit).map(({ transcript, from, to, code, coder, first, second }) => [
      Array.from(study.texts.get(transcript) ?? '')
        .slice(from, to)
        .join(''),
      code,
      coder,
      first.length,
      second.length,
    ])
  expect(said('sentence')).toEqual([
    ['Compro cuadernos 🧶 y útiles.', 'money', 'berta', 0, 1],
    ['Se molestaba.', 'home', 'ana', 1, 0],
  ])
  expect(said('character')).toEqual([
    ['Ahora manejo ', 'money', 'ana', 1, 0],
    ['. Compro', 'money', 'berta', 0, 1],
    ['Se molestaba', 'home', 'ana', 1, 0],
  ])
  for (const unit of ['turn', 'sentence'] as const) {
    const { onlyFirst, onlySecond } = agreed(study, unit).overall.counts
    expect(differ(unit)).toHaveLength(onlyFirst + onlySecond)
  }
})

const span = fc
  .tuple(fc.nat(60), fc.nat(12))
  .map(([from, length]) => ({ from, to: Math.min(60, from + length) }))
const spans = fc.array(span, { maxLength: 6 })

test('[AK11] pieces count what counting point by point counts', () => {
  fc.assert(
    fc.property(spans, spans, fc.uniqueArray(fc.integer({ min: 1, max: 59 })), (one, other, cuts) => {
      const covers = (all: typeof one, point: number): boolean =>
        all.some(({ from, to }) => point >= from && point < Math.max(to, from + 1))
      const points = Array.from({ length: 60 }, (_, point) => [covers(one, point), covers(other, point)])
      const how = (first: boolean, second: boolean) =>
        points.filter(([a, b]) => a === first && b === second).length
      const counted = countPieces(judgeCharacters({ from: 0, to: 60 }, one, other))
      expect(counted).toEqual({
        ...{ both: how(true, true), onlyFirst: how(true, false), onlySecond: how(false, true) },
        neither: how(false, false),
      })
      const edges = [0, ...cuts.sort((a, b) => a - b), 60]
      // Between units some characters belong to none.
      const units = edges
        .slice(0, -1)
        .map((from, place) => ({ from, to: (edges[place + 1] ?? 60) - (place % 2) }))
      const whole = units.filter(({ from, to }) => from < to)
      const judged = judgeUnits(whole, one, other)
      const touches = (all: typeof one, { from, to }: { from: number; to: number }): boolean =>
        Array.from({ length: to - from }, (_, step) => from + step).some((point) => covers(all, point))
      expect(judged.map(({ first, second }) => [first, second])).toEqual(
        whole.map((unit) => [touches(one, unit), touches(other, unit)]),
      )
      expect(unitsIn(countPieces(judged))).toBe(whole.length)
    }),
    { numRuns: 300, seed: 20261125 },
  )
})

test('[AK12] characters: the published counts come out of selections', () => {
  const published = (all: number, [a, b, c, d]: readonly [number, number, number, number]) =>
    kappaOf(countPieces(judgeCharacters({ from: 0, to: all }, [{ from: a, to: b }], [{ from: c, to: d }])))
  expect(published(1000, [0, 100, 50, 150]).value?.toFixed(4)).toBe('0.4444')
  expect(published(20_000, [0, 400, 20, 520]).value?.toFixed(4)).toBe('0.8409')
  expect(published(1000, [0, 100, 100, 200]).value?.toFixed(4)).toBe('-0.1111')
})

test('[AK17] without a round, those two who coded the most texts both', () => {
  const told = new ToldStudy().code('money').code('home').code('voice')
  for (const person of ['r1', 'r2', 'r3']) told.person(person, interview)
  told.select('t-r1', 'Se molestaba', 'home', 'ana')
  expect(termsOfCoders(told.study(), 'kathrin')).toMatchObject({ error: { code: 'study.noTwoCoders' } })
  told.select('t-r1', 'Se molestaba', 'money', 'berta').select('t-r2', 'Se molestaba', 'money', 'berta')
  told.select('t-r2', 'Ahora ayuda', 'home', 'carla').select('t-r3', 'Ahora ayuda', 'money', 'carla')
  told.select('t-r3', 'Se molestaba', 'voice', 'dora').select('t-r3', 'Ahora ayuda', 'money', 'berta')
  const coders = ['berta', 'carla']
  const terms = { coders, transcripts: ['t-r2', 't-r3'], codes: ['money', 'home'] }
  expect(termsOfCoders(told.study(), 'kathrin')).toEqual({ ok: true, value: terms })
})

test('[AK17] the one round that both locked is meant without being named', () => {
  expect(onlyClosedRound(told().study())).toBeUndefined()
  expect(onlyClosedRound(locked().study())).toBe('k1')
})

test.each([
  [29, true],
  [30, false],
])('[AK18] over %i texts: that intervals may be too narrow is %s', (people, isTold) => {
  const told = new ToldStudy().code('money')
  const transcripts = Array.from({ length: people }, (_, place) => `t-r${place}`)
  for (const place of transcripts.keys()) told.person(`r${place}`, second)
  told.tell('coding.roundOpened', { round: 'k1', transcripts, coders: ['ana', 'berta'], codes: ['money'] })
  for (const coder of ['ana', 'berta']) told.tell('coding.locked', { round: 'k1', coder }, coder)
  expect(agreed(told, 'turn')).toMatchObject({ transcripts: people, hasFewTexts: isTold })
})
