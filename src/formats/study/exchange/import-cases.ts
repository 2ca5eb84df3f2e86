/** The project's cases as cases that are no respondents of this study, with their values, texts and passages. */
import { wholeStudy } from '../../../core/study/sample/subjects.ts'
import type { Guid, QdaCase, QdaSource, QdaValue } from '../refi-qda/project.ts'
import { derivedGuid } from '../refi-qda/guids.ts'
import { cut, setTarget, subjectOfSource, tell, type Importing } from './importing.ts'

type Passage = {
  readonly transcript: string
  readonly from: number
  readonly to: number
  readonly guid?: Guid
}
type Whole = { readonly one: QdaCase; readonly passages: readonly Passage[] }

/** Answers how many cases came in. */
export const importCases = (importing: Importing): number => {
  const { project, study } = importing
  const named = new Map(project.variables.map((variable) => [variable.guid, variable.name]))
  const placed = passagesOf(importing)
  const coded = passagesOfCases(importing)
  const wholes = [
    ...project.cases.map((one) => ({
      one,
      passages: [...refsOf(importing, one, placed), ...(coded.get(one.guid) ?? [])],
    })),
    ...[...importing.sources.values()].flatMap((source) => caseOfSource(source)),
  ]
  let added = 0
  for (const whole of wholes) {
    if (study.coding.cases.has(whole.one.guid)) {
      tell(importing, 'refi.caseKept', { case: whole.one.name })
      continue
    }
    added += 1
    writeCase(importing, whole, named)
  }
  tellVariables(importing)
  return added
}

/** Where each selection of a source that comes in lies. */
const passagesOf = ({ sources }: Importing): ReadonlyMap<Guid, Passage> =>
  new Map(
    [...sources.values()].flatMap((source) =>
      source.selections.map(
        ({ guid, from, to }) => [guid, { transcript: source.guid, from, to, guid }] as const,
      ),
    ),
  )

/** Passages that are coded with a case instead of a code. */
const passagesOfCases = ({ sources, codes }: Importing): ReadonlyMap<Guid, readonly Passage[]> => {
  const found = new Map<Guid, Passage[]>()
  const selections = [...sources.values()].flatMap((source) =>
    source.selections.map((selection) => ({ ...selection, transcript: source.guid })),
  )
  for (const { guid, from, to, codings, transcript } of selections) {
    for (const { code } of codings.filter((coding) => !codes.has(coding.code)))
      found.set(code, [...(found.get(code) ?? []), { transcript, from, to, guid }])
  }
  return found
}

const refsOf = (
  importing: Importing,
  one: QdaCase,
  placed: ReadonlyMap<Guid, Passage>,
): readonly Passage[] => {
  const found = one.selections.flatMap((guid) => placed.get(guid) ?? [])
  const lost = one.selections.length - found.length
  if (lost > 0) tell(importing, 'refi.caseSelections', { case: one.name, selections: lost })
  return found
}

/** MAXQDA gives values to texts: such a text is a case of its own. */
const caseOfSource = ({ guid, name, values }: QdaSource): readonly Whole[] => {
  if (values.length === 0) return []
  const one: QdaCase = {
    ...{ guid: derivedGuid('case of source', guid), name, description: '', codes: [], values },
    ...{ sources: [guid], selections: [] },
  }
  return [{ one, passages: [] }]
}

const writeCase = (
  importing: Importing,
  { one, passages }: Whole,
  named: ReadonlyMap<Guid, string>,
): void => {
  const transcripts = one.sources.filter((guid) => importing.sources.has(guid))
  if (transcripts.length < one.sources.length)
    tell(importing, 'refi.caseSources', { case: one.name, sources: one.sources.length - transcripts.length })
  if (one.codes.length > 0) tell(importing, 'refi.caseCodes', { case: one.name, codes: one.codes.length })
  const [only, ...others] = new Set([...transcripts, ...passages.map(({ transcript }) => transcript)])
  const subject = only !== undefined && others.length === 0 ? subjectOfSource(importing, only) : wholeStudy
  setTarget(importing, 'case', one.guid, { about: { kind: 'case', id: one.guid }, subject })
  const body = {
    ...{ on: importing.terms.on, case: one.guid, guid: one.guid, transcripts, passages: [...passages] },
    name: cut(importing, one.name === '' ? '–' : one.name, 200),
    values: one.values.map((value) => valueOf(importing, value, named)),
  }
  importing.notes.push({ about: subject, event: { type: 'coding.caseWritten', v: 1, body } })
}

const valueOf = (importing: Importing, value: QdaValue, named: ReadonlyMap<Guid, string>) => {
  const { variable: guid, type } = value
  const name = named.get(guid)
  return {
    variable: cut(importing, name === undefined || name === '' ? guid : name, 120),
    type,
    value: value.value,
    guid,
  }
}

/** A variable lives in its values: one without any, and what was written about one, has no place. */
const tellVariables = (importing: Importing): void => {
  const { cases, sources, variables } = importing.project
  const used = new Set([...cases, ...sources].flatMap(({ values }) => values.map(({ variable }) => variable)))
  for (const { guid, name, description } of variables) {
    if (!used.has(guid)) tell(importing, 'refi.variableUnused', { variable: name })
    else if (description !== '') tell(importing, 'refi.variableDescription', { variable: name })
  }
}
