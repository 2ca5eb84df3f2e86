/** What women are owed and were paid, asked of the worker's calls alone: what the page hides is not told here either. */
import { expect, test } from 'vitest'
import { ok } from '../../src/core/kernel/result.ts'
import { takeIn } from '../../src/web/book/acting.ts'
import { findingsCalls } from '../../src/web/book/calls/findings.ts'
import { payCalls } from '../../src/web/book/calls/pay.ts'
import { yarnCalls } from '../../src/web/book/calls/yarn.ts'
import { codeOf, practiceDesk, value } from './desk-steps.ts'

const [president, secretary, treasurer] = ['S01', 'S06', 'S02']

/** Somebody was paid 50 soles that she was not owed. */
const paidTooMuch = async () => {
  const desk = await practiceDesk()
  if (!desk.kept) throw new Error('desk')
  const lines = [{ person: 'S09', centimos: 5000, channel: 'bank' } as const]
  value(
    await takeIn(desk.kept, treasurer, (_group, on) =>
      ok([{ type: 'money.membersPaid', v: 1, body: { on, lines } }]),
    ),
  )
  return desk
}

test('[WB61] what she was paid too much is told to her, the treasurer and the president; others see that it does not fit', async () => {
  const desk = await paidTooMuch()
  const seenBy = async (by: string) =>
    value(await findingsCalls.findings(desk, { by })).findings.map(({ code, isWithheld, figures }) => [
      ...[code, isWithheld, figures['centimos']],
    ])
  for (const by of [treasurer, president, 'S09'])
    expect(await seenBy(by)).toEqual([['money.paidMoreThanOwed', false, 5000]])
  for (const by of [secretary, 'S10'])
    expect(await seenBy(by)).toEqual([['money.paidMoreThanOwed', true, undefined]])
  const [found] = value(await findingsCalls.findings(desk, { by: secretary })).findings
  expect(JSON.stringify(found)).not.toContain('5000')
})

test('[WB46] taken back, what did not fit is gone, for whoever may settle findings as well', async () => {
  const desk = await paidTooMuch()
  const [found] = value(await findingsCalls.findings(desk, { by: treasurer })).findings
  expect(found?.canTakeBack).toBe(true)
  value(await findingsCalls.takeBackFinding(desk, { by: treasurer, ref: found?.ref ?? '' }))
  expect(value(await findingsCalls.findings(desk, { by: treasurer })).findings).toEqual([])
})

test('[WB61] what a yarn would be charged at is told to her who settles it, the treasurer and the president', async () => {
  const desk = await practiceDesk()
  const asked = async (by: string) => codeOf(await yarnCalls.settling(desk, { by, yarn: 'ALPACA' }))
  for (const by of ['S10', secretary, '']) expect(await asked(by)).toBe('people.postMissing')
  for (const by of [president, treasurer, 'S03']) expect(await asked(by)).not.toBe('people.postMissing')
})

test('[WB56] the pay day is refused to whoever reads no amounts, and to nobody in particular', async () => {
  const desk = await practiceDesk()
  for (const by of ['S10', '']) expect(codeOf(await payCalls.payDay(desk, { by }))).toBe('people.postMissing')
  expect((await payCalls.payDay(desk, { by: president })).ok).toBe(true)
})
