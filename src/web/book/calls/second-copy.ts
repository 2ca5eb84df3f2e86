/** The book's second copy: bringing a code, how far the copy goes, and sending on now. */
import { decideEnrolDevice } from '../../../core/book/enrol-device.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { Refusal } from '../../../core/kernel/result.ts'
import { missingThere } from '../../../keeping/exchange/missing.ts'
import { takeIn, withBook, type By } from '../acting.ts'
import { openDesk, turnTo, type Desk, type Opened } from '../desk.ts'
import { keptLine } from '../second-copy/kept-line.ts'
import { problems } from '../second-copy/problems.ts'

/** Reckoned from the log and from what the other copy said it has; nobody is asked now. */
export type CopyState = {
  readonly entries: number
  /** Nothing where no second copy is kept. */
  readonly missing: number | undefined
  readonly atMillis: number | undefined
  readonly problem: Refusal | undefined
}

export const secondCopyCalls = {
  /** Enrols this browser by the code that its address had, and opens the book that is meant. */
  bringCode: async (desk: Desk, { code }: { readonly code: string }): Promise<Result<Opened>> => {
    const { enrolByCode } = await import('../second-copy/bring-code.ts')
    return turnTo(desk, async () => {
      const kind = await enrolByCode(code)
      return kind.ok ? openDesk(desk, kind.value) : kind
    })
  },

  copyState: (desk: Desk): Promise<Result<CopyState>> =>
    withBook(desk, async ({ store }) => {
      const [line, heads] = [await keptLine(store.book), await store.heads()]
      const missing = line && missingThere(heads, line.heads)
      const [entries, problem] = [missingThere(heads), problems.get(store.book)]
      return ok({ entries, missing, atMillis: line?.atMillis, problem })
    }),

  /** The device that keeps the copy stands in the book from when a woman first has the phone in her hand. */
  nameCopy: (desk: Desk, { by }: By): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const line = await keptLine(kept.store.book)
      if (!line || kept.group.book.devices[line.device]) return ok(undefined)
      const { device, publicKey } = line
      const named = await takeIn(kept, by, ({ book }, on) =>
        decideEnrolDevice(book, { on, device, publicKey }),
      )
      return named.ok ? ok(undefined) : named
    }),

  sendOn: async (desk: Desk): Promise<Result<void>> => {
    desk.sendOn()
    return ok(undefined)
  },
} as const
