/** Texts that leave, with what is coded in them: codings that came on one selection go back on one. */
import { byText } from '../../../core/kernel/text-order.ts'
import type { Selection } from '../../../core/study/coding/coding.ts'
import { visibleIn } from '../../../core/study/coding/visible.ts'
import { codePointsOf, type CodePoints } from '../../../core/study/interviews/code-points.ts'
import type { Transcript } from '../../../core/study/interviews/interviews.ts'
import type { Guid, QdaCoding, QdaSelection, QdaSource, QdaUser } from '../refi-qda/project.ts'
import { descriptionMemo } from './import-memos.ts'
import { unnamedCoder } from './import-codes.ts'
import type { ExportedMemos } from './export-memos.ts'
import { shortened, type Exporting } from './exporting.ts'

type Sources = { readonly sources: readonly QdaSource[]; readonly users: readonly QdaUser[] }

export const sourcesOf = (exporting: Exporting, memos: ExportedMemos): Sources => {
  const { coders } = exporting.study.coding
  const userOf = (coder: string): Guid | null =>
    coder === unnamedCoder ? null : exporting.guidOf('coder', coder, coders.get(coder)?.guid)
  const sources = [...exporting.transcripts.values()].map((transcript) =>
    sourceOf(exporting, transcript, { memos, userOf }),
  )
  return { sources, users: usersOf(sources) }
}

/** In the order in which they come in the texts. */
const usersOf = (sources: readonly QdaSource[]): readonly QdaUser[] => {
  const codings = sources.flatMap((source) => [
    ...source.selections.flatMap((selection) => selection.codings),
    ...source.codings,
  ])
  const users = new Set(codings.flatMap(({ user }) => user ?? []))
  return [...users].map((guid) => ({ guid, name: '', id: '' }))
}

type With = { readonly memos: ExportedMemos; readonly userOf: (coder: string) => Guid | null }

const sourceOf = (exporting: Exporting, transcript: Transcript, { memos, userOf }: With): QdaSource => {
  const { study, terms } = exporting
  const code = transcript.transcript
  const guid = exporting.guidOf('transcript', code)
  const text = terms.texts.get(code) ?? ''
  const points = codePointsOf(text)
  const codingOf = (selection: Selection): QdaCoding => ({
    guid: exporting.guidOf('coding', selection.selection),
    code: exporting.guidOf('code', selection.code, study.coding.codes.get(selection.code)?.guid),
    user: userOf(selection.coder),
    notes: memos.refsTo('selection', selection.selection),
  })
  const visible = visibleIn(study, { viewer: terms.viewer, transcript: code })
  const ofWhole = visible.filter((one) => one.guid === guid)
  const others = visible.filter((one) => one.guid !== guid)
  const grouped = new Map<string, Selection[]>()
  for (const one of others) {
    const place = `${guidOfSelection(exporting, one)} ${one.from} ${one.to}`
    grouped.set(place, [...(grouped.get(place) ?? []), one])
  }
  const taken = new Set<Guid>()
  const coded = [...grouped.values()].flatMap((group) =>
    selectionOf(exporting, group, { points, memos, codingOf, taken }),
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

/** A text's own label may be the name of somebody's file: only one that came with a project keeps it. */
const nameOf = ({ study }: Exporting, { transcript, label, format, respondent }: Transcript): string => {
  if (format === 'project' && respondent === null) return label
  const pseudonym = respondent === null ? undefined : study.sample.respondents.get(respondent)?.pseudonym
  return pseudonym === undefined ? transcript : `${pseudonym} (${transcript})`
}

export const guidOfSelection = (exporting: Exporting, { selection, guid }: Selection): Guid =>
  guid ?? exporting.guidOf('selection', `of ${selection}`)

type Within = {
  readonly points: CodePoints
  readonly memos: ExportedMemos
  readonly codingOf: (selection: Selection) => QdaCoding
  readonly taken: Set<Guid>
}

const selectionOf = (
  exporting: Exporting,
  group: readonly Selection[],
  { points, memos, codingOf, taken }: Within,
): readonly QdaSelection[] => {
  const [first] = group
  if (!first) return []
  const own = guidOfSelection(exporting, first)
  // A selection that was moved keeps its id only where no other place has taken it.
  const guid = taken.has(own) ? exporting.guidOf('selection', `moved ${first.selection}`) : own
  taken.add(guid)
  const codings = group.map(codingOf)
  const users = new Set(codings.map(({ user }) => user))
  return [
    {
      ...{ guid, from: first.from, to: first.to, codings, notes: [] },
      name: shortened(points, first),
      user: users.size === 1 ? (codings[0]?.user ?? null) : null,
      description: memos.textOf(descriptionMemo(own)),
    },
  ]
}
