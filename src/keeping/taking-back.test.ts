/** Taking back what was written, from what is at hand or from the journal. */
import { expect, test } from 'vitest'
import { trialBalance } from '../core/group/replay.ts'
import { groupToText } from '../core/group/snapshot.ts'
import { decideCheckPieces, decideDeliver } from '../core/group/quality/check-pieces.ts'
import { decideIssueYarn } from '../core/group/yarn/record-yarn.ts'
import { referenceOf } from '../core/kernel/entry.ts'
import type { Result } from '../core/kernel/result.ts'
import { tell, workingGroup, type Book } from '../../test/story.ts'
import { kept, value } from '../../test/kept.ts'
import { openKept, record, type KeptGroup } from './kept-group.ts'
import { replayStore } from './stored-group.ts'
import { canTakeBack, takeBack } from './taking-back.ts'

const on = '2006-03-01'
const acting = { by: 'M05', wallMillis: Date.UTC(2006, 2, 1, 15) }

/** The working group with yarn in Nancy's hands. */
const withYarn = (): Book => {
  const book = workingGroup()
  const bought = { lot: 'L1', yarn: 'ALPNAT', grams: 20_000, centimosPerKg: 6000, freightCentimos: 0 }
  tell(book, 'money.contributed', { on, lines: [{ person: 'M01', centimos: 200_000 }] })
  tell(book, 'yarn.bought', { on, ...bought, paidFrom: 'Activo:Caja' })
  return book
}

const refs = (written: Result<readonly Parameters<typeof referenceOf>[0][]>): readonly string[] =>
  value(written).map((entry) => referenceOf(entry))

/** One tap of the receiving screen: twelve hats brought, and found good. */
const receive = async (group: KeptGroup): Promise<readonly string[]> => {
  const hats = { on, person: 'M01', article: 'CHULLO', pieces: 12 }
  const yarn = [{ lot: 'L1', grams: 1140 }]
  return [
    ...refs(await record(group, acting, (now) => decideDeliver(now, hats))),
    ...refs(
      await record(group, acting, (now) =>
        decideCheckPieces(now, { ...hats, result: { grade: 'A' }, source: 'new', yarn }),
      ),
    ),
  ]
}

const figures = ({ group }: KeptGroup) => ({
  balances: trialBalance(group.money.ledger),
  unsettled: [...group.money.unsettled].map(([person, { grossCentimos }]) => [person, grossCentimos]),
  yarn: [...group.yarn.accounts].map(([person, lots]) => [person, [...lots]]),
  pieces: [...group.quality.pieces].map(([person, articles]) => [person, [...articles]]),
})

test('[KG20] weighing, delivery and check are taken back, the last first; figures are as before', async () => {
  const group = await kept(withYarn())
  await record(group, acting, (now) =>
    decideIssueYarn(now, { on, lot: 'L1', to: [{ person: 'M01', grams: 1500 }] }),
  )
  const before = figures(group)
  const written = await receive(group)
  expect(figures(group)).not.toEqual(before)
  expect(canTakeBack(group, { on, refs: written })).toBe(true)
  const back = value(await takeBack(group, acting, { on, refs: written }))
  expect(back.map(({ type }) => type)).toEqual(['quality.checkReversed', 'quality.deliveryReversed'])
  expect(figures(group)).toMatchObject({ balances: before.balances, yarn: before.yarn })
  expect(group.group.quality.pieces.get('M01')?.size ?? 0).toBe(0)
  expect(groupToText(value(await replayStore(group.store)))).toBe(groupToText(group.group))
  expect(canTakeBack(group, { on, refs: written })).toBe(false)
  expect(await takeBack(group, acting, { on, refs: written })).toMatchObject({
    ok: false,
    error: { code: 'book.correctedTwice' },
  })
})

test('[KG20] what is no fact of yarn, pieces or soles is not taken back, nor half of a tap', async () => {
  const group = await kept(withYarn())
  const good = await receive(group)
  const vote = refs(
    await record(group, { ...acting, by: 'M01' }, () => ({
      ok: true,
      value: [
        { type: 'people.skillShown', v: 1, body: { on, person: 'M01', article: 'CHULLO', minutes: 300 } },
      ],
    })),
  )
  expect(canTakeBack(group, { on, refs: [...good, ...vote] })).toBe(false)
  const before = groupToText(group.group)
  expect((await takeBack(group, acting, { on, refs: [...good, ...vote] })).ok).toBe(false)
  expect(groupToText(group.group)).toBe(before)
  expect(canTakeBack(group, { on, refs: [] })).toBe(false)
})

test('[KG21] an older entry is taken back from the journal, to the same as a moment after', async () => {
  const [moment, later] = [await kept(withYarn()), await kept(withYarn())]
  const written = [await receive(moment), await receive(later)]
  value(await takeBack(moment, acting, { on, refs: written[0] ?? [] }))
  const again = value(
    await openKept(later.store, { device: later.pens.book.device, vault: later.keys.vault }),
  )
  expect(canTakeBack(again, { on, refs: written[1] ?? [] })).toBe(false)
  value(await takeBack(again, acting, { on, refs: written[1] ?? [] }))
  expect(figures(again)).toEqual(figures(moment))
  expect(await takeBack(again, acting, { on, refs: ['boxaaaaaaa.9999'] })).toMatchObject({
    ok: false,
    error: { code: 'book.unknownEntry' },
  })
})
