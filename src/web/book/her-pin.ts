/** The PIN that a woman chose, where it still holds. */
import { readSealed, type KeptGroup } from '../../keeping/kept-group.ts'
import { holdsPin } from './pin.ts'

/** The reset that a PIN of hers must have been chosen after. */
export const resetOf = ({ group }: KeptGroup, person: string): string | null =>
  group.people.members.get(person)?.pinReset ?? null

/** Her PIN as it is kept, where she chose one and it still holds. */
export const herPin = async (kept: KeptGroup, person: string): Promise<string | undefined> => {
  const text = await readSealed(kept, person, 'pin')
  return holdsPin(text, resetOf(kept, person)) ? text : undefined
}
