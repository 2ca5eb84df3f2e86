/** Who said it: cases that came from elsewhere, and respondents by pseudonym, role, group, age band and language. */
import { isSensitive } from '../../../core/study/coding/codebook.ts'
import type { Case } from '../../../core/study/coding/coding.ts'
import { visibleIn } from '../../../core/study/coding/visible.ts'
import type { Respondent } from '../../../core/study/sample/sample.ts'
import { derivedGuid } from '../refi-qda/guids.ts'
import type { Guid, QdaCase, QdaSet, QdaValue, QdaVariable, ValueType } from '../refi-qda/project.ts'
import { guidOfPassage, type ExportedMemos } from './export-memos.ts'
import { remembered, textsOfCase, type Exporting } from './exporting.ts'
import { descriptionMemo } from './import-memos.ts'

const ours = ['role', 'group', 'ageBand', 'language'] as const
const ourVariable = remembered((name) => derivedGuid('variable', name))

export const casesOf = (exporting: Exporting, memos: ExportedMemos): readonly QdaCase[] => [
  ...casesFromElsewhere(exporting).map((one) => caseOf(exporting, one, memos)),
  ...respondentsOf(exporting).map(([respondent, sources]) => ({
    ...{ guid: exporting.guidOf('respondent', respondent.respondent), name: respondent.pseudonym },
    ...{ description: '', codes: [], values: valuesOf(respondent), sources, selections: [] },
  })),
]

/** Those of whose texts at least one goes out, or that have none. */
const casesFromElsewhere = ({ study, transcripts }: Exporting): readonly Case[] =>
  [...study.coding.cases.values()].filter((one) => {
    const named = textsOfCase(one)
    return named.length === 0 || named.some((transcript) => transcripts.has(transcript))
  })

const caseOf = (exporting: Exporting, one: Case, memos: ExportedMemos): QdaCase => {
  const { transcripts, guidOf } = exporting
  const isGoing = (transcript: string) => transcripts.has(transcript)
  return {
    ...{ guid: guidOf('case', one.case, one.guid), name: one.name, codes: [] },
    description: memos.descriptionOf('case', one.case) || memos.textOf(descriptionMemo(one.case)),
    values: one.values.map(({ variable, type, value, guid }) => ({
      ...{ variable: guid ?? variableGuid(variable, type), type, value },
    })),
    sources: one.transcripts.filter(isGoing).map((transcript) => guidOf('transcript', transcript)),
    selections: one.passages
      .filter(({ transcript }) => isGoing(transcript))
      .map(({ guid, ...passage }) => guid ?? guidOfPassage(exporting, passage)),
  }
}

const variableGuid = (name: string, type: ValueType): Guid => derivedGuid('variable', name, type)

/** Those of whom a text goes out, each with her sources. */
const respondentsOf = ({
  study,
  transcripts,
  guidOf,
}: Exporting): readonly (readonly [Respondent, readonly Guid[]])[] => {
  const sourcesOf = new Map<string, Guid[]>()
  for (const { transcript, respondent } of transcripts.values()) {
    if (respondent === null) continue
    const hers = sourcesOf.get(respondent) ?? []
    sourcesOf.set(respondent, hers)
    hers.push(guidOf('transcript', transcript))
  }
  return [...study.sample.respondents.values()].flatMap((respondent) => {
    const sources = sourcesOf.get(respondent.respondent)
    return sources ? [[respondent, sources] as const] : []
  })
}

const valuesOf = (respondent: Respondent): readonly QdaValue[] =>
  ours.map((name) => ({ variable: ourVariable(name), type: 'Text', value: respondent[name] }))

export const variablesOf = (exporting: Exporting): readonly QdaVariable[] => {
  const found = new Map<Guid, QdaVariable>()
  for (const { values } of casesFromElsewhere(exporting)) {
    for (const { variable: name, type, guid: own } of values) {
      const guid = own ?? variableGuid(name, type)
      if (!found.has(guid)) found.set(guid, { guid, name, type, description: '' })
    }
  }
  if (respondentsOf(exporting).length > 0)
    for (const name of ours) {
      const guid = ourVariable(name)
      found.set(guid, { guid, name, type: 'Text', description: '' })
    }
  return [...found.values()]
}

/**
 * Households of whose texts several go out, as sets: who lives together stays visible, by a code. But not where a passage of
 * more than one account is coded as sensitive: no file puts both side by side.
 */
export const householdsOf = (exporting: Exporting): readonly QdaSet[] => {
  const households = new Map<string, { respondent: string; sources: readonly Guid[] }[]>()
  for (const [{ household, respondent }, sources] of respondentsOf(exporting)) {
    if (household === null) continue
    const known = households.get(household) ?? []
    households.set(household, known)
    known.push({ respondent, sources })
  }
  const hasSensitive = sensitiveIn(exporting)
  return [...households].flatMap(([household, members]) => {
    const sources = members.flatMap((one) => one.sources)
    if (sources.length < 2 || members.filter(hasSensitive).length > 1) return []
    return [
      {
        ...{ guid: exporting.guidOf('household', household), name: household },
        ...{ description: '', codes: [], sources, notes: [] },
      },
    ]
  })
}

/** Whether a passage of a respondent's that goes out is coded as sensitive. */
const sensitiveIn = ({ study, terms, transcripts }: Exporting) => {
  const { codes } = study.coding
  const sensitive = new Set([...codes.keys()].filter((code) => isSensitive(codes, code)))
  return ({ respondent }: { readonly respondent: string }): boolean =>
    sensitive.size > 0 &&
    [...transcripts.values()].some(
      ({ transcript, respondent: whose }) =>
        whose === respondent &&
        visibleIn(study, { viewer: terms.viewer, transcript }).some(({ code }) => sensitive.has(code)),
    )
}
