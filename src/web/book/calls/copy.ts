/** Copies of the whole book: making one as a file sealed with a phrase, and bringing one onto a new phone. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { membersOn } from '../../../core/group/people/people.ts'
import { mayCarryBook } from '../../../core/group/people/posts.ts'
import { readSealed } from '../../../keeping/kept-group.ts'
import { today, withBook, type By, type Woman } from '../acting.ts'
import { layOpen, turnTo, type Desk, type Opened } from '../desk.ts'

/** The file and its name, which tells the day and nothing else. */
export type CopyMade = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string; readonly on: string }
/** Whose book a copy is: what is seen before anything is written. */
export type CopyFound = {
  readonly women: readonly Woman[]
  readonly practice: boolean
  readonly entries: number
  /** The last day of which the book tells. */
  readonly until: string
}

export const copyCalls = {
  /** The open book as a sealed file. Refused: who holds no post of the board, a short phrase. */
  makeCopy: (desk: Desk, { by, phrase }: By & { readonly phrase: string }): Promise<Result<CopyMade>> =>
    withBook(desk, async (kept) => {
      const on = today()
      const may = mayCarryBook(kept.group.people, by, on)
      if (!may.ok) return may
      const { sealedCopy } = await import('../copying.ts')
      const sealed = await sealedCopy(kept, phrase)
      const name = `chinu-${on.slice(5).replace('-', '')}.bin`
      return sealed.ok ? ok({ bytes: new Uint8Array(sealed.value), name, on }) : sealed
    }),

  /** Opens a file with its phrase and says whose book it is; nothing is written. */
  lookIntoCopy: async (
    desk: Desk,
    { bytes, phrase }: { readonly bytes: Uint8Array; readonly phrase: string },
  ): Promise<Result<CopyFound>> => {
    const { lookInto } = await import('../copying.ts')
    const found = await lookInto(bytes, phrase, { on: today(), wallMillis: Date.now(), by: 'copy' })
    if (!found.ok) return found
    const { copy, kept, until } = found.value
    desk.brought = copy
    const women: Woman[] = []
    for (const [place, person] of [...kept.group.people.members.keys()].entries())
      women.push({ person, place, name: (await readSealed(kept, person, 'name')) ?? '' })
    const members = new Set(membersOn(kept.group.people, today()))
    return ok({
      women: women.filter(({ person }) => members.has(person)),
      practice: kept.group.book.practice,
      entries: copy.entries.length,
      until,
    })
  },

  /** Brings the book that was looked into onto this phone. */
  bringCopy: async (desk: Desk, { by }: By): Promise<Result<Opened>> => {
    const copy = desk.brought
    if (!copy) return refuse('app.notOpen', {})
    const { bringHere } = await import('../copying.ts')
    return turnTo(desk, async () => {
      const kept = await bringHere(copy, { on: today(), wallMillis: Date.now(), by })
      if (!kept.ok) return kept
      desk.brought = undefined
      return layOpen(desk, kept.value)
    })
  },
} as const
