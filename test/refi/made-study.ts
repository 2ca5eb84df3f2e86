/** Studies made for the exchange of projects: pure, in memory, folded from what an import or an edit notes. */
import { emptyStudy, foldOpened, type StudyBook } from '../../src/core/study/book.ts'
import type { StudyEvent } from '../../src/core/study/events.ts'
import { parseNote } from '../../src/core/study/events.ts'
import { projectOfStudy, type Exported } from '../../src/formats/study/exchange/export-project.ts'
import { planImport, type ImportPlan } from '../../src/formats/study/exchange/import-plan.ts'
import { readProject } from '../../src/formats/study/refi-qda/read-project.ts'

export const day = '2026-05-04'
const book = 'b'.repeat(64)

export type Made = { readonly study: StudyBook; readonly texts: Map<string, string>; seq: number }

export const newMade = (): Made => ({ study: emptyStudy(), texts: new Map(), seq: 0 })

/** Folds what was noted; each must pass the door that a store's notes pass. */
export const fold = (made: Made, event: StudyEvent, by = 'kathrin'): void => {
  const parsed = parseNote(JSON.parse(JSON.stringify(event)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  made.seq += 1
  const stamp = { on: event.body.on, clock: made.seq, device: 'abcdefghij', seq: made.seq, by }
  foldOpened(made.study, { ...stamp, what: parsed.value })
}

/** Brings an archive into a study, as keeping does; where nobody answers for its names, they are to be taken out. */
export const bring = (
  made: Made,
  archive: Uint8Array,
  takenOutBy: string | null = 'el equipo del proyecto',
): ImportPlan => {
  const read = readProject(archive)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const plan = planImport(made.study, read.value, { on: day, language: 'es', takenOutBy })
  const seals = new Map(plan.texts.map(({ transcript }) => [transcript, 'a'.repeat(64)]))
  for (const { transcript, text } of plan.texts) made.texts.set(transcript, text)
  for (const { event } of plan.notes(seals)) fold(made, event)
  return plan
}

export const leave = ({ study, texts }: Made, viewer = 'kathrin'): Exported =>
  projectOfStudy(study, { on: day, book, viewer, texts, withMemos: true })
