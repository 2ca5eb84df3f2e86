/** Folding rounds: opened once, locked by each of both once. */
import type { Find } from '../../../kernel/finding.ts'
import type { CodingState } from '../coding.ts'
import type { CodingEvent } from '../events.ts'
import { isOpen } from '../rounds.ts'

type RoundEvent = Extract<
  CodingEvent,
  { type: 'coding.roundOpened' | 'coding.locked' | 'coding.roundDropped' }
>

export const foldRound = ({ rounds }: CodingState, event: RoundEvent, find: Find): void => {
  const { round } = event.body
  const known = rounds.get(round)
  if (event.type === 'coding.roundOpened') {
    const { on: opened, ...terms } = event.body
    if (known) return find('study.roundTwice', round, { round })
    rounds.set(round, { ...terms, opened, locked: [], dropped: null })
    return
  }
  if (event.type === 'coding.roundDropped') {
    if (!known) return find('study.unknownRound', round, { round })
    if (isOpen(known)) rounds.set(round, { ...known, dropped: event.body.on })
    return
  }
  const { coder } = event.body
  if (!known?.coders.includes(coder)) return find('study.unknownRound', round, { round })
  if (!known.locked.includes(coder)) rounds.set(round, { ...known, locked: [...known.locked, coder] })
}
