/** A folded group as text and back: what makes opening a large book cheap. */
import { stateToText, textToState } from '../kernel/plain.ts'
import type { GroupBook } from './book.ts'

export const groupToText = (group: GroupBook): string => stateToText(group)

/** The group that `groupToText` wrote. The caller has checked fold version and hash; anything else is replayed. */
export const textToGroup = (text: string): GroupBook => {
  const state = textToState(text)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- written by groupToText of the same fold version, its hash checked
  return state as GroupBook
}
