/** Filters that combine: codes with and, or and not; who says it; in which text; who coded it. */
import type { Selection } from '../../core/study/coding/coding.ts'
import { overlap, type StudyView } from './study-view.ts'

/** What must hold where a passage is. `withBelow` also takes what is coded with a code below it. */
export type CodeCondition =
  | { readonly code: string; readonly withBelow?: boolean | undefined }
  | { readonly all: readonly CodeCondition[] }
  | { readonly any: readonly CodeCondition[] }
  | { readonly not: CodeCondition }

export type Filter = {
  readonly codes?: CodeCondition | undefined
  /** Where a condition on codes must hold: on the passage itself (what overlaps it), or anywhere in its text. */
  readonly within?: 'passage' | 'transcript' | undefined
  /** One of the values of each attribute that is named. */
  readonly where?: readonly { readonly attribute: string; readonly values: readonly string[] }[] | undefined
  readonly transcripts?: readonly string[] | undefined
  readonly coders?: readonly string[] | undefined
}

type Test = (selection: Selection) => boolean

/** Answers whether a selection passes; every part of the filter that is given must hold. */
export const passes = (view: StudyView, filter: Filter): Test => {
  const tests: Test[] = []
  const { codes, within = 'passage', where = [], transcripts, coders } = filter
  if (transcripts) tests.push(among(transcripts, (selection) => selection.transcript))
  if (coders) tests.push(among(coders, (selection) => selection.coder))
  for (const { attribute, values } of where)
    tests.push(
      among(values, ({ transcript }) => view.tellers.get(transcript)?.values.get(attribute) ?? noValue),
    )
  if (codes) tests.push(conditionTest(view, codes, within))
  return (selection) => tests.every((test) => test(selection))
}

/** Stands for an attribute that somebody has no value of. */
export const noValue = ''

const among = (wanted: readonly string[], of: (selection: Selection) => string): Test => {
  const set = new Set(wanted)
  return (selection) => set.has(of(selection))
}

const conditionTest = (view: StudyView, condition: CodeCondition, within: 'passage' | 'transcript'): Test => {
  if ('all' in condition) {
    const tests = condition.all.map((one) => conditionTest(view, one, within))
    return (selection) => tests.every((test) => test(selection))
  }
  if ('any' in condition) {
    const tests = condition.any.map((one) => conditionTest(view, one, within))
    return (selection) => tests.some((test) => test(selection))
  }
  if ('not' in condition) {
    const test = conditionTest(view, condition.not, within)
    return (selection) => !test(selection)
  }
  return codeTest(view, condition, within)
}

type OneCode = Extract<CodeCondition, { readonly code: string }>

/** Whether what is coded with a code lies where a selection is. */
const codeTest = (view: StudyView, { code, withBelow }: OneCode, within: 'passage' | 'transcript'): Test => {
  const places = new Map<string, Selection[]>()
  for (const one of withBelow ? view.tree.below(code) : [code])
    for (const selection of view.byCode.get(one) ?? []) {
      const here = places.get(selection.transcript)
      if (here) here.push(selection)
      else places.set(selection.transcript, [selection])
    }
  if (within === 'transcript') return ({ transcript }) => places.has(transcript)
  return (selection) => (places.get(selection.transcript) ?? []).some((other) => overlap(selection, other))
}
