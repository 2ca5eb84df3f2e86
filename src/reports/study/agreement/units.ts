/** The units in which two coders are compared. */
import { type Span, codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import { sentencesOf } from '../../../core/study/interviews/sentences.ts'
import { turnsAt } from '../../../core/study/interviews/turns.ts'

/** `answer`: whether any code was put on a turn of whoever does not ask. */
export const agreementUnits = ['turn', 'sentence', 'character', 'answer'] as const
export type AgreementUnit = (typeof agreementUnits)[number]

/** The units of a text in order, none overlapping; characters as one stretch that counts each. */
export const unitsOf = (text: string, unit: AgreementUnit): readonly Span[] => {
  if (unit === 'sentence') return sentencesOf(text)
  if (unit === 'character') return [{ from: 0, to: codePointsOf(text).length }]
  return unit === 'answer' ? answersOf(text) : turnsAt(codePointsOf(text))
}

/** Turns of everybody but the speaker with most question marks; all of them where nobody asks. */
const answersOf = (text: string): readonly Span[] => {
  const points = codePointsOf(text)
  const turns = turnsAt(points)
  const asked = new Map<string | null, number>()
  for (const turn of turns) {
    const questions = sliceOf(points, turn).split('?').length - 1
    asked.set(turn.speaker, (asked.get(turn.speaker) ?? 0) + questions)
  }
  const most = Math.max(0, ...asked.values())
  const asking = [...asked].find(([, questions]) => questions === most)?.[0]
  return most === 0 ? turns : turns.filter(({ speaker }) => speaker !== asking)
}
