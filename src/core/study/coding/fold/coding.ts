/** Folding what was coded into the coding as it stands. */
import type { Find, Place } from '../../../kernel/finding.ts'
import type { CodingState } from '../coding.ts'
import type { CodingEvent } from '../events.ts'
import { foldCode } from './codes.ts'
import { foldRound } from './rounds.ts'
import { foldSelected, foldUnselected } from './selections.ts'

/** Nothing is refused: what contradicts the coding changes nothing of it and becomes a finding. */
export const foldCoding = (coding: CodingState, event: CodingEvent, place: Place, find: Find): void => {
  switch (event.type) {
    case 'coding.codeWritten':
    case 'coding.codeRetired':
    case 'coding.codesMerged':
      return foldCode(coding, event, find)
    case 'coding.selected':
      return foldSelected(coding, event.body, place, find)
    case 'coding.unselected':
      return foldUnselected(coding, event.body, find)
    case 'coding.memoWritten': {
      // Who wrote it first stays its author: the lead may correct it without making it hers.
      const by = coding.memos.get(event.body.memo)?.by ?? place.by
      coding.memos.set(event.body.memo, { ...event.body, by })
      return
    }
    case 'coding.memoErased':
      coding.memos.delete(event.body.memo)
      return
    case 'coding.caseWritten': {
      const { on: _on, ...written } = event.body
      coding.cases.set(written.case, written)
      return
    }
    case 'coding.wordsMayStay':
      for (const words of event.body.words) coding.mayStay.set(words, event.body.on)
      return
    case 'coding.coderKnown': {
      const { on: _on, ...coder } = event.body
      coding.coders.set(coder.coder, coder)
      return
    }
    default:
      return foldRound(coding, event, find)
  }
}
