/**
 * The article as a study to practise with, told by the decisions of the core. Days are counted back from today: the same day
 * tells the same study. Texts are handed to whoever keeps it, since only a vault can seal them.
 */
import { addDays, type Day } from '../../core/kernel/day.ts'
import { doubleCoded, fromArticle, notCleared, singleCoded, type PracticeText } from './fictional-texts.ts'
import { codeTexts, doubleCode } from './coding.ts'
import { interviewEverybody } from './fieldwork.ts'
import { setUpStudy } from './set-up.ts'
import { team, type PracticeStep, type TextStep } from './team.ts'

export type PracticeStudy = { readonly began: Day; readonly steps: readonly PracticeStep[] }

/** Days before today. */
const plan = { began: 150, firstInterview: 140, texts: 50, doubleCoding: 45, coding: 40 } as const

export const practiceStudy = (today: Day): PracticeStudy => {
  const ago = (days: number): Day => addDays(today, -days)
  const brought = (text: PracticeText, isCleared = true): TextStep => ({
    ...{ by: team.lead, on: ago(plan.texts), text, isCleared },
  })
  const texts = [...doubleCoded, ...singleCoded, ...fromArticle]
  return {
    began: ago(plan.began),
    steps: [
      ...setUpStudy(ago(plan.began)),
      ...interviewEverybody(ago(plan.firstInterview)),
      ...[...texts.map((text) => brought(text)), brought(notCleared, false)],
      ...doubleCode(ago(plan.doubleCoding), doubleCoded),
      ...codeTexts(ago(plan.coding), [...singleCoded, ...fromArticle]),
    ],
  }
}
