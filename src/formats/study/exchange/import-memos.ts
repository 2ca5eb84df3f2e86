/** Descriptions, notes, links and sets as memos: whatever was written about something stays with it. */
import { wholeStudy } from '../../../core/study/sample/subjects.ts'
import { derivedGuid } from '../refi-qda/guids.ts'
import type { Guid, QdaNote, QdaProject, QdaSelection } from '../refi-qda/project.ts'
import { anyTargetAt, cut, pieces, targetAt, tell, type Importing, type Target } from './importing.ts'

const longest = 50_000
const study: Target = { about: { kind: 'study' }, subject: wholeStudy }

/** A memo that stands for a description, so that it goes back as one. */
export const descriptionMemo = (guid: Guid): string => `d-${guid}`
const projectId = (project: QdaProject): Guid => derivedGuid('project', project.name)

export const importMemos = (importing: Importing): void => {
  const { project, sources } = importing
  describe(importing, projectId(project), { target: study, text: project.description })
  const attached = attachedNotes(importing)
  const referred = new Set([
    ...project.cases.flatMap(({ selections }) => selections),
    ...project.links.flatMap(({ origin, target }) => [origin, target]),
  ])
  for (const source of sources.values()) {
    describe(importing, source.guid, {
      target: targetAt(importing, 'source', source.guid),
      text: source.description,
    })
    for (const selection of source.selections) {
      describe(importing, selection.guid, {
        target: targetAt(importing, 'selection', selection.guid),
        text: selection.description,
      })
      if (isBare(selection) && !referred.has(selection.guid))
        tell(importing, 'refi.bareSelection', { source: source.name, from: selection.from, to: selection.to })
    }
  }
  for (const one of project.cases)
    describe(importing, one.guid, { target: targetAt(importing, 'case', one.guid), text: one.description })
  const notes = new Map(project.notes.map((note) => [note.guid, note]))
  for (const [note, about] of attached) writeNote(importing, notes.get(note), about)
  for (const note of project.notes) if (!attached.has(note.guid)) writeNote(importing, note, [study])
  writeSets(importing)
}

/** Nothing is coded in it, and nothing is written about it. */
const isBare = ({ codings, description, notes }: QdaSelection): boolean =>
  codings.length === 0 && description === '' && notes.length === 0

/** What each note is about. A link from a note to a thing says the same as a reference from the thing to the note. */
const attachedNotes = (importing: Importing): ReadonlyMap<Guid, readonly Target[]> => {
  const { project, sources } = importing
  const notes = new Map(project.notes.map((note) => [note.guid, note]))
  const found = new Map<Guid, Target[]>()
  const attach: Attach = (refs, target) => {
    for (const note of refs) {
      if (!notes.has(note)) tell(importing, 'refi.unknownNote', { note })
      else if (target) found.set(note, [...(found.get(note) ?? []), placed(notes.get(note), target)])
    }
  }
  attach(project.noteRefs, study)
  for (const { guid, notes: refs } of codesOf(project.codes)) attach(refs, targetAt(importing, 'code', guid))
  for (const source of sources.values()) {
    attach(source.notes, targetAt(importing, 'source', source.guid))
    for (const coding of source.codings) attach(coding.notes, targetAt(importing, 'coding', coding.guid))
    for (const one of source.selections) {
      attach(one.notes, targetAt(importing, 'selection', one.guid))
      for (const coding of one.codings) attach(coding.notes, targetAt(importing, 'coding', coding.guid))
    }
  }
  attachLinks(importing, notes, attach)
  return found
}

type Attach = (refs: readonly Guid[], target: Target | undefined) => void

const attachLinks = (importing: Importing, notes: ReadonlyMap<Guid, QdaNote>, attach: Attach): void => {
  const { project } = importing
  let left = 0
  for (const { origin, target, notes: refs } of project.links) {
    const [note, other] = notes.has(origin ?? '') ? [origin, target] : [target, origin]
    const about = anyTargetAt(importing, other)
    if (note !== null && notes.has(note) && about) attach([note], about)
    else left += 1
    attach(refs, about)
  }
  if (left > 0) tell(importing, 'refi.linksLeft', { links: left })
}

const codesOf = (codes: QdaProject['codes']): readonly QdaProject['codes'][number][] =>
  codes.flatMap((code) => [code, ...codesOf(code.codes)])

/** A note that says where in a text it belongs is about that passage. */
const placed = (note: QdaNote | undefined, target: Target): Target =>
  note?.place && target.about.kind === 'transcript'
    ? { about: { kind: 'passage', transcript: target.about.id, ...note.place }, subject: target.subject }
    : target

const describe = (
  importing: Importing,
  guid: Guid,
  { target, text }: { readonly target: Target | undefined; readonly text: string },
): void => {
  if (target && text !== '') write(importing, { memo: descriptionMemo(guid), text, target })
}

/** A note about several things is a memo on each; the first keeps its id. */
const writeNote = (importing: Importing, note: QdaNote | undefined, targets: readonly Target[]): void => {
  if (!note) return
  const text = [note.text, note.description].filter((part) => part.trim() !== '').join('\n\n') || note.name
  if (text === '') return tell(importing, 'refi.emptyNote', { note: note.guid })
  targets.forEach((target, place) => {
    const memo = place === 0 ? note.guid : derivedGuid('memo', note.guid, String(place))
    write(importing, { memo, text, target, title: note.name })
  })
}

type Memo = {
  readonly memo: string
  readonly text: string
  readonly target: Target
  readonly title?: string
}

/** A long one goes on in further memos. */
const write = (importing: Importing, { memo: first, text, target, title = '' }: Memo): void => {
  const { on } = importing.terms
  pieces(text, longest).forEach((part, place) => {
    const wanted = place === 0 ? first : derivedGuid('goes on', first, String(place))
    const memo = importing.memos.has(wanted) ? derivedGuid('another', wanted, target.subject) : wanted
    const titled = title === '' ? {} : { title: cut(importing, title, 200) }
    importing.memos.add(memo)
    importing.notes.push({
      about: target.subject,
      event: {
        type: 'coding.memoWritten',
        v: 1,
        body: { on, memo, text: part, ...titled, about: target.about },
      },
    })
  })
}

/** A set is told in words: its name, what was written about it, and its members. */
const writeSets = (importing: Importing): void => {
  const { project } = importing
  const names = new Map<Guid, string>([
    ...codesOf(project.codes).map(({ guid, name }) => [guid, name] as const),
    ...project.sources.map(({ guid, name }) => [guid, name] as const),
    ...project.notes.map(({ guid, name }) => [guid, name] as const),
  ])
  for (const { guid, name, description, codes, sources, notes } of project.sets) {
    const members = [...codes, ...sources, ...notes].map((member) => `- ${names.get(member) ?? member}`)
    const text = [description, members.join('\n')].filter((part) => part !== '').join('\n\n')
    tell(importing, 'refi.setAsMemo', { set: name, members: members.length })
    write(importing, { memo: guid, text: text === '' ? name || guid : text, target: study, title: name })
  }
}
