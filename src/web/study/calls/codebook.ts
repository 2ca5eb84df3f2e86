/** The codebook: themes with their words and counts; written, moved, retired and merged by the lead. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import type { Day } from '../../../core/kernel/day.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import { isInUse } from '../../../core/study/coding/codebook.ts'
import type { Code } from '../../../core/study/coding/coding.ts'
import { decideMergeCodes } from '../../../core/study/coding/merge-codes.ts'
import { decideRetireCode, decideWriteCode } from '../../../core/study/coding/write-code.ts'
import { codesList, type CodeCounts } from '../../../reports/study/codes-list.ts'
import { pathSeparator } from '../../../reports/study/code-tree.ts'
import { freshCode, hereOf, take, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { viewOf } from './view.ts'

export type CodeTold = Pick<Code, 'code' | 'parent' | 'name' | 'isCodable' | 'examples'> & {
  readonly path: string
  readonly depth: number
  readonly isSensitive: boolean
  /** It is marked so itself. */
  readonly isMarked: boolean
  readonly isInUse: boolean
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly own: CodeCounts
  readonly below: CodeCounts
}
export type Codebook = { readonly codes: readonly CodeTold[]; readonly mayWrite: boolean }

/** What is written about a code; what is left out stays as it was, or as a new code is. */
export type CodeWords = {
  readonly code?: string
  readonly name: string
  readonly parent: string | null
  readonly isCodable?: boolean
  readonly isSensitive?: boolean
  readonly definition?: string
  readonly include?: string
  readonly exclude?: string
  readonly examples?: readonly string[]
}

export const codebookCalls = {
  codebook: (desk: Desk): Promise<Result<Codebook>> =>
    withStudy(desk, async (kept) => {
      const here = hereOf(desk, kept)
      const { codes } = kept.study.coding
      const listed = codesList(viewOf(kept, here)).map(({ code, path, depth, isSensitive, own, below }) => ({
        ...{ code: code.code, parent: code.parent, name: code.name, path: path.join(pathSeparator), depth },
        ...{ isCodable: code.isCodable, isSensitive, isMarked: code.isSensitive, examples: code.examples },
        ...{ definition: code.definition ?? '', include: code.include ?? '', exclude: code.exclude ?? '' },
        ...{ isInUse: isInUse(codes, code.code), own, below },
      }))
      return ok({ codes: listed, mayWrite: holdsRole(kept.study.sample, { ...here, role: 'lead' }) })
    }),

  /** Answers the code. */
  writeCode: async (desk: Desk, words: CodeWords): Promise<Result<string>> => {
    const code = words.code ?? freshCode('code')
    const taken = await take(desk, (study, here) => {
      const body = bodyOf(study.coding.codes, { ...words, code }, here.on)
      return decideWriteCode(study, { ...body, by: here.by })
    })
    return taken.ok ? ok(code) : taken
  },

  /** One place up or down among those beside it. Refused: there is none that way. */
  moveCode: (
    desk: Desk,
    { code, way }: { readonly code: string; readonly way: 1 | -1 },
  ): Promise<Result<void>> =>
    take(desk, (study, here) => {
      const { codes } = study.coding
      const moved = codes.get(code)
      if (!moved) return refuse('study.unknownCode', { code })
      const beside = [...codes.values()]
        .filter((one) => one.parent === moved.parent && one.mergedInto === null)
        .sort((one, other) => one.place - other.place || (one.code < other.code ? -1 : 1))
      const from = beside.findIndex((one) => one.code === code)
      const other = beside[from + way]
      if (!other) return ok([])
      beside[from + way] = moved
      beside[from] = other
      const notes = []
      for (const [place, one] of beside.entries()) {
        if (one.place === place || one.retired !== null) continue
        const { retired: _retired, mergedInto: _mergedInto, ...words } = one
        const written = decideWriteCode(study, { ...words, place, on: here.on, by: here.by })
        if (!written.ok) return written
        notes.push(...written.value)
      }
      return ok(notes)
    }),

  retireCode: (desk: Desk, { code }: { readonly code: string }): Promise<Result<void>> =>
    take(desk, (study, here) => decideRetireCode(study, { ...here, code })),

  mergeCodes: (
    desk: Desk,
    { from, into }: { readonly from: string; readonly into: string },
  ): Promise<Result<void>> => take(desk, (study, here) => decideMergeCodes(study, { ...here, from, into })),
} as const

type Written = Omit<Parameters<typeof decideWriteCode>[1], 'by'>

const bodyOf = (
  codes: ReadonlyMap<string, Code>,
  words: CodeWords & { readonly code: string },
  on: Day,
): Written => {
  const { code, name, parent } = words
  const before = codes.get(code) ?? freshWords
  const isThere = codes.get(code)?.parent === parent
  const told = (key: 'definition' | 'include' | 'exclude') => {
    const text = (words[key] ?? before[key] ?? '').trim()
    return text === '' ? {} : { [key]: text }
  }
  return {
    ...{ on, code, name: name.trim(), parent, color: before.color, guid: before.guid },
    isCodable: words.isCodable ?? before.isCodable,
    isSensitive: words.isSensitive ?? before.isSensitive,
    place: isThere ? before.place : lastPlace(codes, parent),
    ...{ ...told('definition'), ...told('include'), ...told('exclude') },
    examples: [...(words.examples ?? before.examples)],
  }
}

type Before = Pick<
  Code,
  | ('isCodable' | 'isSensitive' | 'color' | 'guid' | 'place' | 'examples')
  | ('definition' | 'include' | 'exclude')
>
const freshWords: Before = {
  ...{ isCodable: true, isSensitive: false, color: null, guid: null, place: 0, examples: [] },
}

const lastPlace = (codes: ReadonlyMap<string, Code>, parent: string | null): number =>
  [...codes.values()].reduce((last, one) => (one.parent === parent ? Math.max(last, one.place + 1) : last), 0)
