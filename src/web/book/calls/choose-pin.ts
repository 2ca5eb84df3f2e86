/** Choosing four pictures, and two officers who let a woman choose anew. */
import { decideResetPin } from '../../../core/group/people/reset-pin.ts'
import { refuse, type Result } from '../../../core/kernel/result.ts'
import { sealFor } from '../../../keeping/kept-group.ts'
import { takeIn, today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { herPin, resetOf } from '../her-pin.ts'
import { isPin, pinToKeep, type Pictures } from '../pin.ts'
import { vouched } from '../vouching.ts'
import type { PinTold } from './posts.ts'

export type ChosenPin = By & { readonly pictures: Pictures; readonly old?: Pictures }
export type ResetTold = { readonly person: string; readonly officers: readonly [PinTold, PinTold] }

export const choosePinCalls = {
  /** She chooses her four pictures: where she has some that hold, by these; whoever else has the phone cannot. */
  choosePin: (desk: Desk, { by, old, pictures }: ChosenPin): Promise<Result<void>> =>
    withBook(desk, async (kept) => {
      const isShe = await vouched(kept, { person: by, ...(old ? { pictures: old } : {}) })
      if (!isShe.ok) return isShe
      const content = await pinToKeep(pictures, resetOf(kept, by))
      return sealFor(kept, { by, wallMillis: Date.now() }, [
        { on: today(), person: by, item: 'pin', content },
      ])
    }),

  /** Two officers, each by her own pictures, let a woman choose anew. */
  resetPin: (desk: Desk, { person, officers }: ResetTold): Promise<Result<Written>> =>
    withBook(desk, async (kept) => {
      const [first, second] = officers
      for (const { person: officer, pictures } of officers) {
        const pin = await herPin(kept, officer)
        if (pin === undefined || !(await isPin(pin, pictures))) return refuse('app.wrongPin', {})
      }
      return takeIn(kept, first.person, ({ people }, on) =>
        decideResetPin(people, { on, person, approvedBy: [first.person, second.person] }),
      )
    }),
} as const
