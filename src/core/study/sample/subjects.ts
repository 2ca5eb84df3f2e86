/** Under whose key a note is sealed, and the codes that nobody may bear because they stand for something else. */

/** Who or what a note is about when it is about nobody: the study itself. */
export const wholeStudy = 'study'

/** What a decision asks to note, and under whose key. */
export type NoteOf<Event> = { readonly about: string; readonly event: Event }

const reserved: readonly string[] = [wholeStudy, 'snapshot', 'passphrase', 'names']
const reservedBeginnings = ['raw-', 'safeguarding-', 'recording-'] as const

/** Whether a code stands for something of the study's own, written small or large. */
export const isReserved = (code: string): boolean => {
  const small = code.toLowerCase()
  return reserved.includes(small) || reservedBeginnings.some((beginning) => small.startsWith(beginning))
}

/** Under whose key what somebody disclosed is sealed: it goes when she withdraws, and only safeguarding is shown it. */
export const safeguardingSubject = (respondent: string): string => `safeguarding-${respondent}`
