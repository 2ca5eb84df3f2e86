/** Guides, and to whom a sensitive one goes. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DecidedStudy, on } from '../../../../test/study/decided-study.ts'
import { drawOrder } from '../sample/draw-order.ts'
import { isWoman } from '../sample/households.ts'
import { respondentRoles } from '../sample/events.ts'
import { parseNote } from '../events.ts'
import { decideAskAlone } from './ask-alone.ts'
import { decideBeginInterview } from './begin-interview.ts'
import { decideDrawOne } from './draw-one.ts'
import { uncheckedIn, withoutWords } from './guide-languages.ts'
import { decideWriteGuide, type WriteGuide } from './write-guide.ts'

const seed = '00112233445566778899aabbccddeeff'
const ethics = { approval: 'Comité 2026-014', referrals: ['Línea 100'], isTrained: true as const }
const guide = (more: Partial<WriteGuide> = {}): WriteGuide => ({
  ...{ on, by: 'kathrin', guide: 'casa', title: { es: 'La casa' }, isSensitive: false, notChecked: ['ay'] },
  items: [{ item: 'q1', ask: { es: '¿Quién teje?', ay: 'Khitisa sawu?' }, probes: [{ es: '¿Y antes?' }] }],
  ethics: null,
  ...more,
})
const writes = (one: DecidedStudy, more?: Partial<WriteGuide>) =>
  one.decide(decideWriteGuide(one.study, guide(more)))

test('[IV1] questions once each, Spanish always, each writing the next version', () => {
  const one = new DecidedStudy().team()
  expect(writes(one, { by: 'ines' })).toBe('study.roleMissing')
  expect(writes(one, { items: [] })).toBe('study.noQuestions')
  const [item] = guide().items
  expect(writes(one, { items: [item!, item!] })).toBe('study.questionTwice')
  expect(writes(one)).toBeUndefined()
  expect(writes(one)).toBeUndefined()
  expect(one.study.interviews.guides.get('casa')).toMatchObject({ version: 2, notChecked: ['ay'] })
})

test('[IV40] questions and probes have words in each language, Spanish always; what has none is counted', () => {
  const one = new DecidedStudy().team()
  const items = [
    {
      ...{ item: 'q1', ask: { es: ' ¿Quién teje? ', en: 'Who knits?', ay: '  ' } },
      probes: [{ es: '¿Y antes?', en: 'And before?' }, { es: '¿Quién más?' }],
    },
  ]
  expect(writes(one, { items, notChecked: ['ay', 'en'] })).toBeUndefined()
  const kept = one.study.interviews.guides.get('casa')!
  expect(kept.items[0]).toEqual({
    ...{ item: 'q1', ask: { es: '¿Quién teje?', en: 'Who knits?' } },
    probes: [{ es: '¿Y antes?', en: 'And before?' }, { es: '¿Quién más?' }],
  })
  expect(withoutWords(kept, 'es')).toEqual({ questions: 0, probes: 0 })
  expect(withoutWords(kept, 'en')).toEqual({ questions: 0, probes: 1 })
  expect(withoutWords(kept, 'ay')).toEqual({ questions: 1, probes: 2 })
  expect(uncheckedIn(kept)).toEqual(['en'])
  const [item] = items
  expect(writes(one, { items: [{ ...item!, ask: { es: ' ', ay: 'Khitisa sawu?' } }] })).toBe(
    'study.spanishMissing',
  )
  expect(writes(one, { items: [{ ...item!, probes: [{ es: '', en: 'And before?' }] }] })).toBe(
    'study.spanishMissing',
  )
})

test('[IV41] Aymara and Quechua words have the apostrophe of their alphabets, Spanish and English stay as typed', () => {
  const one = new DecidedStudy().team()
  const ask = { es: "d'antes", en: "don't", ay: "q'aytu", qu: 'q`aytu ʼ ´ ‘' }
  expect(writes(one, { items: [{ item: 'q1', ask, probes: [{ es: 'x', ay: "ch'ankha" }] }] })).toBeUndefined()
  expect(one.study.interviews.guides.get('casa')?.items[0]).toEqual({
    ...{ item: 'q1', ask: { ...ask, ay: 'q’aytu', qu: 'q’aytu ’ ’ ’' } },
    probes: [{ es: 'x', ay: 'ch’ankha' }],
  })
})

test('[IV2] a question is words, probes and a hint: nothing else passes the door', () => {
  const event = (extra: object) => {
    const [item] = guide().items
    const { by: _by, ...written } = guide()
    return parseNote({
      ...{ type: 'interviews.guideWritten', v: 1 },
      body: { ...written, version: 1, items: [{ ...item, ...extra }] },
    }).ok
  }
  expect(event({})).toBe(true)
  expect(event({ hint: 'Espere' })).toBe(true)
  for (const field of ['kind', 'violence', 'scale', 'answers', 'sensitive', 'code'])
    expect(event({ [field]: 'x' })).toBe(false)
})

test('[IV3] a sensitive guide has its approval, services and training, at the decision and at the door', () => {
  const one = new DecidedStudy().team()
  expect(writes(one, { ethics })).toBe('study.ethicsWithoutNeed')
  expect(writes(one, { isSensitive: true })).toBe('study.ethicsMissing')
  expect(writes(one, { isSensitive: true, ethics: { ...ethics, approval: ' ' } })).toBe('study.ethicsMissing')
  expect(writes(one, { isSensitive: true, ethics: { ...ethics, referrals: [] } })).toBe('study.ethicsMissing')
  expect(writes(one, { isSensitive: true, ethics })).toBeUndefined()
  expect(writes(one)).toBe('study.staysSensitive')
  const { by: _by, ...written } = guide()
  const door = (said: object) =>
    parseNote({ type: 'interviews.guideWritten', v: 1, body: { ...written, version: 1, ...said } }).ok
  expect(door({ isSensitive: true, ethics })).toBe(true)
  for (const wrong of [
    null,
    { ...ethics, isTrained: false },
    { ...ethics, referrals: [] },
    { approval: 'x' },
  ])
    expect(door({ isSensitive: true, ethics: wrong })).toBe(false)
})

test('[IV3] it stays sensitive where a copy that did not know it wrote it without', () => {
  const one = new DecidedStudy().team()
  const other = new DecidedStudy().team()
  writes(one, { isSensitive: true, ethics })
  writes(other)
  writes(other, { title: { es: 'La casa' } })
  for (const { event } of other.noted)
    if (event.type === 'interviews.guideWritten') one.decide({ ok: true, value: [{ about: 'study', event }] })
  expect(one.study.interviews.guides.get('casa')).toMatchObject({
    ...{ title: { es: 'La casa' }, version: 2, isSensitive: true, ethics },
  })
  expect(one.study.findings.map(({ code }) => code)).toEqual(['study.staysSensitive', 'study.staysSensitive'])
})

const household = () => {
  const one = new DecidedStudy().team().guide('delicada', true)
  one.respondent('R1', { household: 'H1' }).respondent('R2', { household: 'H1', role: 'daughter' })
  one
    .respondent('R3', { household: 'H1', role: 'husband' })
    .respondent('R4')
    .respondent('R5', { role: 'son' })
  for (const respondent of ['R1', 'R2', 'R3', 'R4', 'R5']) one.consent(respondent, 'interview')
  return one
}
const begins = (one: DecidedStudy, respondent: string, asked = 'delicada') => {
  const interview = `E-${respondent}`
  one.decide(decideAskAlone(one.study, { on, by: 'ines', interview, respondent, alone: true }))
  return one.decide(
    decideBeginInterview(one.study, {
      ...{ on, by: 'ines', interview, respondent, guide: asked, interviewer: 'ines' },
      ...{ translator: null, language: 'es', isRecorded: false },
    }),
  )
}
const drawOne = (one: DecidedStudy, code = 'H1', chance = seed) =>
  one.decide(decideDrawOne(one.study, { on, by: 'kathrin', household: code, seed: chance }))

test('[IV4] one woman of a household, drawn, and nobody else of it', () => {
  const one = household()
  expect(begins(one, 'R1')).toBe('study.oneNotDrawn')
  expect(drawOne(one, 'H9')).toBe('study.noWomanThere')
  expect(drawOne(one)).toBeUndefined()
  expect(drawOne(one)).toBe('study.householdDrawnAlready')
  const [hers, other] = drawOrder(['R1', 'R2'], seed)
  expect(one.study.interviews.oneOf.get('H1')).toMatchObject({ among: ['R1', 'R2'], drawn: hers })
  expect(begins(one, other!)).toBe('study.otherWasDrawn')
  expect(begins(one, 'R3')).toBe('study.sensitiveForWomen')
  expect(begins(one, hers!)).toBeUndefined()
  expect(begins(one, other!)).toBe('study.householdAsked')
  expect(begins(one, 'R4')).toBeUndefined()
  expect(begins(one, 'R5')).toBe('study.sensitiveForWomen')
  one.guide('casa')
  expect(begins(one, 'R3', 'casa')).toBeUndefined()
})

test('[IV4] a link that comes later does not open the guide to a second one', () => {
  const one = household()
  expect(begins(one, 'R4')).toBeUndefined()
  one.respondent('R6', { household: 'H4' }).respondent('R4', { household: 'H4' }).consent('R6', 'interview')
  drawOne(one, 'H4')
  expect(begins(one, 'R6')).toBe('study.householdAsked')
})

test('[IV4] a draw of another copy that does not follow, or names another, is found', () => {
  const one = household()
  const body = { on, household: 'H1', seed, among: ['R1', 'R2'], drawn: drawOrder(['R1', 'R2'], seed)[1]! }
  const tell = (drawn: string) =>
    one.decide({
      ...{ ok: true },
      value: [{ about: 'study', event: { type: 'interviews.oneDrawn', v: 1, body: { ...body, drawn } } }],
    })
  tell(body.drawn)
  tell(drawOrder(['R1', 'R2'], seed)[0]!)
  expect(one.study.findings.map(({ code }) => code)).toEqual([
    'study.oneDoesNotFollow',
    'study.householdDrawnTwice',
  ])
})

test('[IV4] whatever is tried, one person of a household at most is asked, and she is a woman', () => {
  const person = fc.record({
    role: fc.constantFrom(...respondentRoles),
    home: fc.constantFrom(null, 'H1', 'H2'),
  })
  const story = fc.record({
    people: fc.array(person, { minLength: 2, maxLength: 8 }),
    tries: fc.array(fc.record({ who: fc.nat(7), draws: fc.boolean(), chance: fc.nat(255) }), {
      maxLength: 24,
    }),
  })
  fc.assert(
    fc.property(story, ({ people, tries }) => {
      const one = new DecidedStudy().team().guide('delicada', true)
      for (const [place, { role, home }] of people.entries())
        one.respondent(`R${place}`, { role, household: home }).consent(`R${place}`, 'interview')
      for (const { who, draws, chance } of tries) {
        const at = who % people.length
        if (draws) drawOne(one, people[at]?.home ?? 'H3', chance.toString(16).padStart(32, '0'))
        else begins(one, `R${at}`)
      }
      const asked = [...one.study.interviews.interviews.values()].filter(({ terms }) => terms !== null)
      const homes = asked.map(({ respondent }) => one.study.sample.respondents.get(respondent)!)
      expect(homes.filter((hers) => !isWoman(hers))).toEqual([])
      const linked = homes.flatMap((hers) => hers.household ?? [])
      expect(new Set(linked).size).toBe(linked.length)
    }),
    { seed: 5, numRuns: 100 },
  )
})
