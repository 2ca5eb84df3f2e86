/** Texts that leave, with what is coded in them: codings that came on one selection, or were made on the same words, go on one. */
import { byText } from '../../../core/kernel/text-order.ts'
import type { Selection } from '../../../core/study/coding/coding.ts'
import { visibleIn } from '../../../core/study/coding/visible.ts'
import { codePointsOf, type CodePoints } from '../../../core/study/interviews/code-points.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import type { Guid, QdaCoding, QdaSelection, QdaSource, QdaUser } from '../refi-qda/project.ts'
import { descriptionMemo } from './import-memos.ts'
import { unnamedCoder } from './import-codes.ts'
import type { ExportedMemos } from './export-memos.ts'
import { remembered, shortened, type Exporting } from './exporting.ts'

type Sources = { readonly sources: readonly QdaSource[]; readonly users: readonly QdaUser[] }

export const sourcesOf = (exporting: Exporting, memos: ExportedMemos): Sources => {
  const { coders, codes } = exporting.study.coding
  const userOf = remembered((coder) =>
    coder === unnamedCoder ? null : exporting.guidOf('coder', coder, coders.get(coder)?.guid),
  )
  const codeOf = remembered((code) => exporting.guidOf('code', code, codes.get(code)?.guid))
  const codingOf = ({ selection, code, coder }: Selection): QdaCoding => ({
    guid: exporting.guidOf('coding', selection),
    code: codeOf(code),
    user: userOf(coder),
    notes: memos.refsTo('selection', selection),
  })
  const sources = [...exporting.transcripts.values()].map((transcript) =>
    sourceOf(exporting, transcript, { memos, codingOf }),
  )
  return { sources, users: usersOf(sources) }
}

/** In the order in which they come in the texts. */
const usersOf = (sources: readonly QdaSource[]): readonly QdaUser[] => {
  const users = new Set<Guid | null>()
  for (const { selections, codings } of sources) {
    for (const selection of selections) for (const { user } of selection.codings) users.add(user)
    for (const { user } of codings) users.add(user)
  }
  return [...users].flatMap((guid) => (guid === null ? [] : [{ guid, name: '', id: '' }]))
}

type With = { readonly memos: ExportedMemos; readonly codingOf: (selection: Selection) => QdaCoding }

const sourceOf = (exporting: Exporting, transcript: Transcript, { memos, codingOf }: With): QdaSource => {
  const { study, terms } = exporting
  const code = transcript.transcript
  const guid = exporting.guidOf('transcript', code)
  const text = terms.texts.get(code) ?? ''
  const points = codePointsOf(text)
  const visible = visibleIn(study, { viewer: terms.viewer, transcript: code })
  const ofWhole = visible.filter((one) => one.guid === guid)
  const taken = new Set<Guid>()
  const within = { points, memos, codingOf, taken }
  const coded = groupsOf(visible.filter((one) => one.guid !== guid)).map((group) =>
    selectionOf(exporting, group, within),
  )
  const selections = [...coded, ...memos.passagesIn(code, taken)].sort(
    (one, other) => one.from - other.from || one.to - other.to || byText(one.guid, other.guid),
  )
  return {
    ...{ guid, name: nameOf(exporting, transcript), user: null, text, original: new Uint8Array() },
    ...{ description: memos.descriptionOf('transcript', code), selections, codings: ofWhole.map(codingOf) },
    ...{ notes: memos.refsTo('transcript', code), values: [] },
  }
}

type Group = readonly [Selection, ...Selection[]]

/** Codings that came on one selection, together; of those that were made here, each coder's on the same words. */
const groupsOf = (selections: readonly Selection[]): readonly Group[] => {
  const groups = new Map<string, [Selection, ...Selection[]]>()
  for (const one of selections) {
    const { from, to } = one
    const place = `${one.guid ?? `by ${one.coder}`} ${from} ${to}`
    const known = groups.get(place)
    if (known) known.push(one)
    else groups.set(place, [one])
  }
  return [...groups.values()]
}

/** A text's own label may be the name of somebody's file: only one that came with a project keeps it. Of several of hers each bears its code. */
const nameOf = ({ study }: Exporting, { transcript, label, format, respondent }: Transcript): string => {
  if (format === 'project' && respondent === null) return label
  const pseudonym = respondent === null ? undefined : study.sample.respondents.get(respondent)?.pseudonym
  if (pseudonym === undefined) return transcript
  const hers = [...study.interviews.transcripts.values()].filter((one) => one.respondent === respondent)
  return hers.length === 1 ? pseudonym : `${pseudonym} (${transcript})`
}

const guidOfSelection = ({ guidOf }: Exporting, { guid, transcript, from, to, coder }: Selection): Guid =>
  guid ?? guidOf('selection', [transcript, from, to, coder].join(' '))

type Within = {
  readonly points: CodePoints
  readonly memos: ExportedMemos
  readonly codingOf: (selection: Selection) => QdaCoding
  readonly taken: Set<Guid>
}

const selectionOf = (
  exporting: Exporting,
  group: Group,
  { points, memos, codingOf, taken }: Within,
): QdaSelection => {
  const [first] = group
  const own = guidOfSelection(exporting, first)
  // A selection that was moved keeps its id only where no other place has taken it.
  const guid = taken.has(own) ? exporting.guidOf('selection', `moved ${first.selection}`) : own
  taken.add(guid)
  const codings = group.map(codingOf)
  const user = codings[0]?.user ?? null
  const isOneUser = codings.length === 1 || codings.every((coding) => coding.user === user)
  return {
    guid,
    from: first.from,
    to: first.to,
    codings,
    notes: none,
    name: shortened(points, first),
    user: isOneUser ? user : null,
    description: memos.textOf(descriptionMemo(own)),
  }
}
const none: readonly Guid[] = []
