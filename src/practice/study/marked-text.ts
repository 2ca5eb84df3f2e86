/** A text with its coding written into it: `{code other-code|words}`; `code/a` is what only the first coder chose, `code/b` only the second. */
import { countPoints } from '../../core/study/interviews/code-points.ts'

export type CodedPassage = {
  readonly code: string
  readonly coders: readonly ('a' | 'b')[]
  /** Code points, end exclusive. */
  readonly from: number
  readonly to: number
}
export type MarkedText = { readonly text: string; readonly coded: readonly CodedPassage[] }

const mark = /\{([^{}|]+)\||\}/g

export const markedText = (marked: string): MarkedText => {
  const open: { codes: readonly string[]; from: number }[] = []
  const coded: CodedPassage[] = []
  let [text, at, begin] = ['', 0, 0]
  const write = (part: string): void => {
    text += part
    at += countPoints(part)
  }
  for (const { 0: found, 1: codes, index } of marked.matchAll(mark)) {
    write(marked.slice(begin, index))
    begin = index + found.length
    if (codes !== undefined) open.push({ codes: codes.split(' '), from: at })
    else {
      const closed = open.pop()
      coded.push(...(closed?.codes ?? []).map((code) => passageOf(code, closed?.from ?? at, at)))
    }
  }
  write(marked.slice(begin))
  return { text, coded }
}

const passageOf = (marked: string, from: number, to: number): CodedPassage => {
  const [code = '', coder] = marked.split('/')
  const coders = coder === 'a' || coder === 'b' ? ([coder] as const) : (['a', 'b'] as const)
  return { code, coders, from, to }
}
