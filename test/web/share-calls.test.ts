/** Sharing out, asked of the worker's calls alone: what the page hides is refused here as well. */
import { expect, test } from 'vitest'
import { sealFor } from '../../src/keeping/kept-group.ts'
import { today } from '../../src/web/book/acting.ts'
import type { Desk } from '../../src/web/book/desk.ts'
import { shareCalls, type Proposal, type ShareTold } from '../../src/web/book/calls/share.ts'
import { skillCalls } from '../../src/web/book/calls/skills.ts'
import { workCalls } from '../../src/web/book/calls/work.ts'
import { pinToKeep } from '../../src/web/book/pin.ts'
import { codeOf, entriesOf, practiceDesk, value } from './desk-steps.ts'

const [president, quality, kinOfQuality, production, secretary] = ['S01', 'S04', 'S12', 'S05', 'S06']
const order = 'P03'

const proposed = async (desk: Desk): Promise<{ told: ShareTold; page: Proposal }> => {
  const work = value(await workCalls.sharedWork(desk, { by: president, order }))
  const told = { order, told: work.lines.map(({ id: _, ordered: __, ...line }) => line), byHand: [] }
  return { told, page: value(await shareCalls.shareProposal(desk, told)) }
}

test('[WB31] the seal asks the worker anew: pictures, post and household', async () => {
  const desk = await practiceDesk()
  const { told, page } = await proposed(desk)
  const { shares, seed, rounds } = page
  const pictures = [1, 2, 3, 4]
  const content = await pinToKeep(pictures, null)
  if (!desk.kept) throw new Error('desk')
  value(
    await sealFor(desk.kept, { by: production, wallMillis: Date.now() }, [
      { on: today(), person: production, item: 'pin', content },
    ]),
  )
  const before = entriesOf(desk)
  const seal = (by: string, second: { person: string; pictures?: readonly number[] }) =>
    shareCalls.sealShare(desk, { ...told, by, second, shares, seed, rounds })
  expect(codeOf(await seal(president, { person: production }))).toBe('app.wrongPin')
  expect(codeOf(await seal(president, { person: production, pictures: [4, 3, 2, 1] }))).toBe('app.wrongPin')
  expect(codeOf(await seal(quality, { person: kinOfQuality }))).toBe('people.postMissing')
  expect(codeOf(await seal(president, { person: president }))).toBe('sharing.twoOfficers')
  expect(codeOf(await seal(secretary, { person: president }))).toBe('people.postMissing')
  const stands = await shareCalls.sharedBy(desk, { by: president, second: { person: secretary } })
  expect(codeOf(stands)).toBe('people.postMissing')
  expect(entriesOf(desk)).toBe(before)
  expect((await seal(president, { person: production, pictures })).ok).toBe(true)
  expect(entriesOf(desk)).toBe(before + 1)
})

test('[WB32] by hand only her pieces move; more than there are is refused', async () => {
  const desk = await practiceDesk()
  const { told, page } = await proposed(desk)
  const [first] = page.shares
  if (!first) throw new Error('shares')
  const line = told.told.find((one) => first.line === `${one.order}/${one.article}/${one.colour}`)
  if (!line) throw new Error('line')
  const pieces = first.pieces + 1
  const { article, colour } = line
  const hand = { order, article, colour, person: first.member, pieces, by: president }
  const shares = page.shares.map((share) => (share === first ? { ...share, pieces } : share))
  const after = value(
    await shareCalls.shareByHand(desk, { ...told, byHand: [hand], shares, without: page.shares }),
  )
  const others = ({ women }: Proposal) => women.filter(({ person }) => person !== first.member)
  expect(others(after).map((one) => [one.person, one.pieces])).toEqual(
    others(page).map((one) => [one.person, one.pieces]),
  )
  expect(after.lines.find(({ id }) => id === first.line)?.left).toBe(-1)
  const { seed, rounds } = page
  const sealed = await shareCalls.sealShare(desk, {
    ...{ ...told, byHand: [hand], shares, seed, rounds },
    ...{ by: president, second: { person: production } },
  })
  expect(codeOf(sealed)).toBe('sharing.tooManyPieces')
})

test('[WB36] what she knits, learns and wishes: told by an officer, seen by whom it concerns', async () => {
  const desk = await practiceDesk()
  const person = 'S09'
  const article = 'CHULLO'
  value(await skillCalls.showSkill(desk, { by: president, person, article, minutes: 255 }))
  value(await skillCalls.train(desk, { by: president, person, article, begins: true }))
  value(await skillCalls.wishIncome(desk, { by: person, person, centimos: 120_000 }))
  value(await skillCalls.wishLines(desk, { by: person, person, lines: 2 }))
  const hers = value(await skillCalls.skillsOf(desk, { by: person, person }))
  expect(hers.skills.find((one) => one.article === article)).toMatchObject({ minutes: 255, isTrainee: true })
  expect(hers).toMatchObject({ mostLines: 2, wishCentimos: 120_000, maySeeWish: true })
  const seen = value(await skillCalls.skillsOf(desk, { by: 'S10', person }))
  expect([seen.maySeeWish, seen.mayTell, seen.wishCentimos]).toEqual([false, false, undefined])
  value(await skillCalls.train(desk, { by: president, person, article, begins: false }))
  const learned = value(await skillCalls.skillsOf(desk, { by: president, person }))
  expect(learned.skills.find((one) => one.article === article)?.isTrainee).toBe(false)
  const before = entriesOf(desk)
  const refused = await skillCalls.showSkill(desk, { by: 'S10', person, article, minutes: 100 })
  expect(codeOf(refused)).toBe('people.postMissing')
  expect(codeOf(await skillCalls.wishIncome(desk, { by: 'S10', person, centimos: 1 }))).toBe(
    'people.postMissing',
  )
  expect(entriesOf(desk)).toBe(before)
})
