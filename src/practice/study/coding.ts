/** Coding in the practice study: a couple’s texts by two who do not see each other, the others by one. */
import type { Day } from '../../core/kernel/day.ts'
import { decideLock, decideOpenRound } from '../../core/study/coding/open-round.ts'
import { decideSelect } from '../../core/study/coding/select.ts'
import type { PracticeText } from './fictional-texts.ts'
import { team, type NoteStep } from './team.ts'

/** A round is opened, both code, both lock: from then on each may see where they differ. */
export const doubleCode = (on: Day, texts: readonly PracticeText[]): readonly NoteStep[] => {
  const [first, second] = team.coders
  const round = 'RONDA-1'
  const transcripts = texts.map(({ transcript }) => transcript)
  const codes = [...new Set(texts.flatMap(({ coded }) => coded.map(({ code }) => code)))]
  const lock = (by: string): NoteStep => ({
    ...{ by, on, decide: (study) => decideLock(study, { by, on, round }) },
  })
  return [
    {
      ...{ by: team.lead, on },
      decide: (study) =>
        decideOpenRound(study, { by: team.lead, on, round, transcripts, codes, coders: [first, second] }),
    },
    ...texts.map((text) => select(on, text, 'a')),
    lock(first),
    ...texts.map((text) => select(on, text, 'b')),
    lock(second),
  ]
}

export const codeTexts = (on: Day, texts: readonly PracticeText[]): readonly NoteStep[] =>
  texts.map((text) => select(on, text, 'a'))

const select = (on: Day, { transcript, coded }: PracticeText, coder: 'a' | 'b'): NoteStep => {
  const by = team.coders[coder === 'a' ? 0 : 1]
  const passages = coded
    .filter(({ coders }) => coders.includes(coder))
    .map(({ code, from, to }, place) => ({
      selection: `S-${transcript}-${coder}${place + 1}`,
      code,
      from,
      to,
    }))
  return { by, on, decide: (study) => decideSelect(study, { by, on, transcript, passages }) }
}
