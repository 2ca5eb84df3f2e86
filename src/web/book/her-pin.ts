/** Whether a woman is who she says: by her picture PIN where she chose one, else by pressing her swatch. */
import { readSealed, type KeptGroup } from '../../keeping/kept-group.ts'
import { holdsPin, isPin, type Pictures } from './pin.ts'

/** `pictures` is missing where she has no PIN. */
export type Told = { readonly person: string; readonly pictures?: Pictures }

/** The reset that a PIN of hers must have been chosen after. */
export const resetOf = ({ group }: KeptGroup, person: string): string | null =>
  group.people.members.get(person)?.pinReset ?? null

/** Her PIN as it is kept, where she chose one and it still holds. */
export const herPin = async (kept: KeptGroup, person: string): Promise<string | undefined> => {
  const text = await readSealed(kept, person, 'pin')
  return holdsPin(text, resetOf(kept, person)) ? text : undefined
}

/** Whether it is she: her swatch does where she has no PIN. */
export const isShe = async (kept: KeptGroup, { person, pictures = [] }: Told): Promise<boolean> => {
  const pin = await herPin(kept, person)
  return pin === undefined || isPin(pin, pictures)
}
