/** A coded passage as the margin shows it: a cord in the yarn of its theme, its second strand twisted as its code. */
import type { Mark } from '../reading/runs.ts'

export const yarns = ['lake', 'indigo', 'leaf', 'maize', 'walnut', 'coal'] as const
export type ThemeYarn = (typeof yarns)[number]
/** How the second strand runs: six twists that grey paper keeps apart. */
export const twists = ['plain', 'stitch', 'dots', 'long', 'twice', 'dense'] as const
export type Twist = (typeof twists)[number]
export type Cord = { readonly yarn: ThemeYarn; readonly twist: Twist }

export type ShownMark = Mark &
  Cord & {
    readonly name: string
    readonly coder: string
    readonly isMine: boolean
  }

type Coded = { readonly code: string; readonly parent: string | null }

/** Themes take the yarns in turn, and the codes of one theme its twists. */
export const cordsOf = (codes: readonly Coded[]): ReadonlyMap<string, Cord> => {
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]))
  const themes = new Map<string, number>()
  const within = new Map<string, number>()
  const cords = new Map<string, Cord>()
  for (const { code } of codes) {
    const theme = themeOf(parents, code)
    const place = themes.get(theme) ?? themes.size
    themes.set(theme, place)
    const at = within.get(theme) ?? 0
    within.set(theme, at + 1)
    cords.set(code, {
      yarn: yarns[place % yarns.length] ?? 'coal',
      twist: twists[(at + Math.floor(place / yarns.length)) % twists.length] ?? 'plain',
    })
  }
  return cords
}

const themeOf = (parents: ReadonlyMap<string, string | null>, code: string): string => {
  let at = code
  for (let depth = 0; depth < 30; depth += 1) {
    const parent = parents.get(at)
    if (parent === null || parent === undefined) return at
    at = parent
  }
  return at
}

/** Marks that say the same as before are the ones of before, so that only what changed is drawn anew. */
export const asBefore = (before: readonly ShownMark[], marks: readonly ShownMark[]): readonly ShownMark[] => {
  const known = new Map(before.map((mark) => [mark.selection, mark]))
  return marks.map((mark) => {
    const old = known.get(mark.selection)
    return old && saysTheSame(old, mark) ? old : mark
  })
}

const saysTheSame = (one: ShownMark, other: ShownMark): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.code === other.code &&
  one.name === other.name &&
  one.coder === other.coder &&
  one.isMine === other.isMine &&
  one.yarn === other.yarn &&
  one.twist === other.twist
