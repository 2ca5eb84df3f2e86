/** Texts of another program on the real store: held back until somebody took their names out, or answers for it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { first, namedProject, said, second } from '../../../test/refi/named-project.ts'
import { acting, later, passphrase, value } from '../../../test/study/all-of-her.ts'
import { again, ownFolder, studyIn } from '../../../test/study/kept.ts'
import { ok } from '../../core/kernel/result.ts'
import { decideSelect } from '../../core/study/coding/select.ts'
import { visibleSelections } from '../../core/study/coding/visible.ts'
import { decideResolveHits } from '../../core/study/interviews/transcripts/resolve-hits.ts'
import { codePointsOf, sliceOf } from '../../core/study/interviews/code-points.ts'
import { readProject } from '../../formats/study/refi-qda/read-project.ts'
import { outgoingQuotes } from '../../reports/study/outgoing/outgoing-quotes.ts'
import { viewStudy } from '../../reports/study/study-view.ts'
import { clearedTexts } from './cleared-texts.ts'
import { declareNamesOut } from './declare-names-out.ts'
import { exportedProject } from './export-project.ts'
import { importProject } from './import-project.ts'
import { keepSnapshot, note, type KeptStudy } from './kept-study.ts'
import { archiveOf, openArchive } from './study-archive.ts'
import { clearedText, clearTranscript, openText } from './transcripts.ts'

const read = value(readProject(namedProject))
const bringInto = async (takenOutBy: string | null = null) => {
  const data = ownFolder()
  const { place, kept } = await studyIn(data)
  value(await importProject(kept, acting, { read, language: 'es', takenOutBy }))
  return { data, place, kept }
}
const viewOf = ({ study }: KeptStudy) => viewStudy(study, visibleSelections(study, 'kathrin'))
const leaving = async (kept: KeptStudy) =>
  value(await exportedProject(kept, acting, { withMemos: true, names: [] }))

/** Margarita stands for somebody now, everything else may stay. */
const resolveAll = async (kept: KeptStudy, transcript: string): Promise<void> => {
  const { open } = value(await openText(kept, { transcript, names: [] }))
  const hits = open.map(({ from, to, suggestion }) => ({ from, to, replacement: suggestion && 'Inés' }))
  value(
    await note(kept, later(1), (study) =>
      decideResolveHits(study, { ...acting, transcript, hits, names: [] }),
    ),
  )
}
const wordsAt = async ({ study }: KeptStudy, transcript: string, text: string) =>
  [...study.coding.selections.values()].flatMap((one) =>
    one.transcript === transcript ? [sliceOf(codePointsOf(text), one)] : [],
  )

test('[KS30] a text of another program is neither coded nor leaves before its names are out, and that is counted', async () => {
  const { kept } = await bringInto()
  const known = kept.study.interviews.transcripts.get(first)
  expect([known?.cleared, kept.study.coding.selections.size]).toEqual([null, 4])
  const passages = [{ selection: 's9', code: read.project.codes[0]?.guid ?? '', from: 0, to: 3 }]
  expect(decideSelect(kept.study, { ...acting, transcript: first, passages })).toMatchObject({
    error: { code: 'study.notCleared' },
  })
  const view = viewOf(kept)
  const texts = value(await clearedTexts(kept))
  expect([view.tellers.size, texts.size, view.uncleared]).toEqual([0, 0, 4])
  const { quotes, heldBack } = outgoingQuotes(view, texts, { on: acting.on })
  expect([quotes.length, heldBack.notCleared]).toEqual([0, 4])
  const { project, stayed } = await leaving(kept)
  expect([project.sources, project.cases, project.notes, stayed.notCleared]).toEqual([[], [], [], 2])
  await kept.store.close()
})

test('[KS31] cleared, selections, memos and cases lie on the same words, and what came in is gone with its places', async () => {
  const { data, place, kept } = await bringInto()
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  const copy = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  const raw = copy.sealed.flatMap(({ person, bytes }) => (person === `raw-${first}` ? [bytes] : []))
  expect(raw.length).toBeGreaterThan(4)
  expect(await clearTranscript(kept, later(1), { transcript: first, names: [] })).toMatchObject({
    error: { code: 'study.hitsOpen' },
  })
  await resolveAll(kept, first)
  value(await clearTranscript(kept, later(2), { transcript: first, names: [] }))
  await kept.store.close()
  const bytes = Buffer.concat(readdirSync(data).map((name) => readFileSync(join(data, name))))
  expect(raw.filter((one) => bytes.includes(Buffer.from(one)))).toEqual([])

  const reopened = await again(place)
  const text = value(await clearedText(reopened, first))
  expect(text).toBe(said.replace('Margarita', 'Inés').replace('Ilave', 'Inés'))
  expect(await wordsAt(reopened, first, text)).toEqual(['Inés', 'Inés: Vivo en Inés', 'tejo sin miedo'])
  const { cases, memos } = reopened.study.coding
  for (const one of cases.values())
    for (const passage of one.passages.filter(({ transcript }) => transcript === first))
      expect(sliceOf(codePointsOf(text), passage)).toBe('tejo sin miedo')
  expect([cases.size, memos.size]).toEqual([2, 4])
  expect(reopened.study.findings).toEqual([])
  expect(reopened.study.interviews.transcripts.get(first)?.cleared).toMatchObject({ takenOutBy: null })
  const { project, stayed } = await leaving(reopened)
  expect([project.sources.map(({ guid }) => guid), stayed.notCleared]).toEqual([[first], 1])
  expect(viewOf(reopened).uncleared).toBe(1)
  await reopened.store.close()
})

test('[KS32] the lead declares in one act who took the names out: noted with who and when, and then they leave', async () => {
  const { place, kept } = await bringInto()
  const joined = { researcher: 'ana', label: 'Ana', roles: ['interviewer' as const] }
  const about = 'study'
  const body = { on: acting.on, ...joined, community: null, position: null }
  value(
    await note(kept, acting, () => ok([{ about, event: { type: 'sample.researcherJoined', v: 1, body } }])),
  )
  const told = { transcripts: [first, second], takenOutBy: 'el equipo de Ilave' }
  const refusal = async (more: object, by = 'kathrin') => {
    const answer = await declareNamesOut(kept, { ...later(1), by }, { ...told, ...more })
    return answer.ok ? 'declared' : answer.error.code
  }
  expect(await refusal({}, 'ana')).toBe('study.roleMissing')
  await kept.store.close()

  const alone = await bringInto()
  const by = { ...later(1), by: 'kathrin' }
  for (const [more, code] of [
    [{ takenOutBy: ' ' }, 'study.takenOutByNobody'],
    [{ transcripts: [] }, 'study.noTextsToDeclare'],
    [{ transcripts: ['x'] }, 'study.unknownTranscript'],
  ] as const)
    expect(await declareNamesOut(alone.kept, by, { ...told, ...more })).toMatchObject({ error: { code } })
  const writes: number[] = []
  const append = alone.kept.store.append.bind(alone.kept.store)
  alone.kept.store.append = (entries) => {
    writes.push(entries.length)
    return append(entries)
  }
  expect(value(await declareNamesOut(alone.kept, by, told))).toBe(2)
  expect(writes.length).toBe(1)
  await alone.kept.store.close()
  const reopened = await again(alone.place)
  expect(reopened.study.interviews.transcripts.get(first)?.cleared).toMatchObject({
    ...{ by: 'kathrin', on: acting.on, takenOutBy: 'el equipo de Ilave' },
  })
  const { project, stayed } = await leaving(reopened)
  expect([project.sources.length, project.cases.length, stayed.notCleared]).toEqual([2, 2, 0])
  expect(await declareNamesOut(reopened, by, told)).toMatchObject({ error: { code: 'study.alreadyCleared' } })
  await reopened.store.close()
  expect(place.book).not.toBe(alone.place.book)
})

test('[KS32] declared as they are brought, they count as cleared at once', async () => {
  const { kept } = await bringInto('Marta Q.')
  expect(kept.study.interviews.transcripts.get(second)?.cleared).toMatchObject({ takenOutBy: 'Marta Q.' })
  expect((await leaving(kept)).project.sources.length).toBe(2)
  expect(value(await clearedText(kept, first))).toBe(said)
  await kept.store.close()
})
