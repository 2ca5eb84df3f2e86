/** The cleared texts of a study, opened for as long as a command or a screen works with them. */
import { ok, type Result } from '../../core/kernel/result.ts'
import { heldTexts } from '../../core/study/interviews/second-interviews.ts'
import { readText, type KeptStudy } from './kept-study.ts'

/** By transcript, in the order in which they were brought, without those that are held back; of all where none are named. Refused: one that does not open. */
export const clearedTexts = async (
  kept: KeptStudy,
  wanted?: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> => {
  const isHeld = heldTexts(kept.study)
  const asked = [...kept.study.interviews.transcripts.values()].flatMap((one) => {
    const { transcript, cleared } = one
    const isAsked = !wanted || wanted.includes(transcript)
    return cleared && isAsked && !isHeld(one) ? { transcript, sealed: cleared.text } : []
  })
  const opened = await Promise.all(asked.map(({ sealed }) => readText(kept, sealed)))
  const texts = new Map<string, string>()
  for (const [place, text] of opened.entries()) {
    if (!text.ok) return text
    texts.set(asked[place]?.transcript ?? '', text.value)
  }
  return ok(texts)
}
