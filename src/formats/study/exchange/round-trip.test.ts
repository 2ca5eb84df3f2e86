/** Whatever people do in a study, it leaves as a valid project and comes back as the same one. */
import { expect, test } from 'vitest'
import { seededChance } from '../../../../test/chance.ts'
import { family } from '../../../../test/long.ts'
import { editOnce } from '../../../../test/refi/edits.ts'
import { bring, leave, newMade, type Made } from '../../../../test/refi/made-study.ts'
import { projectFaults } from '../../../../test/refi/schema.ts'
import { standsFor, upFrom } from '../../../core/study/coding/codebook.ts'
import { readProject } from '../refi-qda/read-project.ts'
import { projectXml, writeProject } from '../refi-qda/write-project.ts'

/** The study as people see it, without any id: paths of codes, quotes with their coder, memos with what they are about. */
const seen = ({ study, texts }: Made) => {
  const { codes, selections, memos, coders, cases } = study.coding
  const pathOf = (code: string) =>
    upFrom(codes, standsFor(codes, code)?.code ?? '')
      .map((one) => one.name)
      .reverse()
  const textOf = (transcript: string, from = 0, to = Infinity) =>
    Array.from(texts.get(transcript) ?? '')
      .slice(from, to)
      .join('')
  const labels = new Map([...coders.values()].map(({ coder, guid }) => [coder, guid]))
  const codings = [...selections.values()].map(({ transcript, code, from, to, coder }) => [
    ...[textOf(transcript), from, to, textOf(transcript, from, to), pathOf(code), labels.has(coder)],
  ])
  const about = (one: (typeof memos extends Map<string, infer Memo> ? Memo : never)['about']) => {
    if (one.kind === 'code') return pathOf(one.id)
    if (one.kind === 'transcript') return [textOf(one.id)]
    if (one.kind === 'passage') return [textOf(one.transcript), one.from, one.to]
    const selection = one.kind === 'selection' ? selections.get(one.id) : undefined
    return selection
      ? [textOf(selection.transcript), selection.from, selection.to, pathOf(selection.code)]
      : []
  }
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
  return {
    codes: sorted(
      [...codes.values()].map(({ code, color, isCodable, isSensitive, definition, include, examples }) => [
        pathOf(code),
        color,
        isCodable,
        isSensitive,
        definition,
        include,
        examples,
      ]),
    ),
    codings: sorted(codings.map((row) => row.slice(0, 5))),
    memos: sorted(
      [...memos.values()].map((memo) => [memo.text, memo.title, memo.about.kind, about(memo.about)]),
    ),
    cases: sorted(
      [...cases.values()].map((one) => [
        ...[one.name, one.guid, one.transcripts.map((transcript) => textOf(transcript)), one.values],
        one.passages.map(({ transcript, from, to, guid }) => [textOf(transcript, from, to), from, to, guid]),
      ]),
    ),
    texts: sorted([...texts.values()]),
  }
}

const check = async (made: Made, seed: number, edit: number): Promise<void> => {
  const archive = await writeProject(leave(made).project)
  const place = `seed ${seed}, edit ${edit}`
  expect(projectFaults(archive), place).toBe('')
  const read = readProject(archive)
  expect(read.ok && read.value.warnings, place).toEqual([])
  const again = newMade()
  bring(again, archive)
  expect(seen(again), place).toEqual(seen(made))
  expect(again.study.findings, place).toEqual([])
  expect(projectXml(leave(again).project), place).toBe(projectXml(leave(made).project))
  expect(Buffer.compare(await writeProject(leave(again).project), archive), place).toBe(0)
}

test('[RQ15] 10,000 random edits, each of them there and back', { timeout: 900_000 }, async () => {
  const edits = family(10_000)
  const each = 100
  for (let seed = 0; seed < edits / each; seed += 1) {
    const chance = seededChance(seed)
    const made = newMade()
    for (let edit = 0; edit < each; edit += 1) {
      editOnce(made, chance)
      await check(made, seed, edit)
    }
  }
})
