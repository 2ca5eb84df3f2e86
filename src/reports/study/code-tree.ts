/** The codebook as a tree in the order in which it is read, each code with its path and what lies below it. */
import type { Code, CodingState } from '../../core/study/coding/coding.ts'
import { byText } from '../../core/kernel/text-order.ts'

export type CodeRow = {
  readonly code: Code
  /** Names from the top down to its own. */
  readonly path: readonly string[]
  readonly depth: number
  /** It is marked so, or lies below one that is. */
  readonly isSensitive: boolean
}
export type CodeTree = {
  /** A code stands before what lies below it; codes that were merged into another are left out. */
  readonly rows: readonly CodeRow[]
  readonly byCode: ReadonlyMap<string, CodeRow>
  /** A code with all that lies below it, in order; nothing for a code that is not known. */
  readonly below: (code: string) => readonly string[]
}

/** Between two names of a path. */
export const pathSeparator = ' > '

/** The tree of a codebook. Codes that name each other as parents, or one that is not known, stand at the top. */
export const codeTree = ({ codes }: Pick<CodingState, 'codes'>): CodeTree => {
  const children = childrenOf(codes)
  const rows: CodeRow[] = []
  const sizes = new Map<string, { readonly from: number; readonly to: number }>()
  const visit = (code: Code, above: CodeRow | undefined): void => {
    if (sizes.has(code.code)) return
    const from = rows.length
    sizes.set(code.code, { from, to: from })
    const row = rowOf(code, above)
    rows.push(row)
    for (const child of children.get(code.code) ?? []) visit(child, row)
    sizes.set(code.code, { from, to: rows.length })
  }
  for (const code of children.get(null) ?? []) visit(code, undefined)
  for (const code of codes.values()) if (code.mergedInto === null) visit(code, undefined)
  const below = (code: string): readonly string[] => {
    const place = sizes.get(code)
    return place ? rows.slice(place.from, place.to).map((row) => row.code.code) : []
  }
  return { rows, byCode: new Map(rows.map((row) => [row.code.code, row])), below }
}

const rowOf = (code: Code, above: CodeRow | undefined): CodeRow => ({
  code,
  path: [...(above?.path ?? []), code.name],
  depth: above ? above.depth + 1 : 0,
  isSensitive: code.isSensitive || (above?.isSensitive ?? false),
})

type Codes = CodingState['codes']

const childrenOf = (codes: Codes): ReadonlyMap<string | null, readonly Code[]> => {
  const children = new Map<string | null, Code[]>()
  for (const code of codes.values()) {
    if (code.mergedInto !== null) continue
    const parent = standing(codes, code.parent)
    const siblings = children.get(parent)
    if (siblings) siblings.push(code)
    else children.set(parent, [code])
  }
  for (const siblings of children.values())
    siblings.sort((one, other) => one.place - other.place || byText(one.code, other.code))
  return children
}

/** The code that stands for a parent: itself, or what it was merged into. */
const standing = (codes: Codes, parent: string | null): string | null => {
  let at = parent
  for (let steps = 0; at !== null && steps <= codes.size; steps += 1) {
    const code = codes.get(at)
    if (!code) return null
    if (code.mergedInto === null) return at
    at = code.mergedInto
  }
  return null
}
