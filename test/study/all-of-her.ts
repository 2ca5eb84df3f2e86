/** Everything that a study may keep of somebody, for tests in Node and in browsers. */
import type { Result } from '../../src/core/kernel/result.ts'
import type { ToNote } from '../../src/core/study/events.ts'
import { note, sealText, type Acting, type KeptStudy } from '../../src/keeping/study/kept-study.ts'

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
export const on = '2026-05-04'
export const passphrase = 'cuatro palabras muy largas'
export const acting: Acting = { by: 'kathrin', on, wallMillis: 1_780_000_000_000 }
/** The same a while later, so that entries have an order. */
export const later = (minutes: number): Acting => ({
  ...acting,
  wallMillis: acting.wallMillis + minutes * 60_000,
})

/** Words that stand in what is kept of a respondent, each in another place. */
export const wordsOf = (respondent: string) => ({
  pseudonym: `Seudonima-${respondent}`,
  raw: `Me llamo Encarnacion-${respondent} y tejo desde nina.`,
  cleared: `Me llamo [ella]-${respondent} y tejo desde nina.`,
  note: `Se-rie-${respondent} antes de contestar`,
  memo: `Habla-de-si-${respondent}`,
  disclosure: `Pide-ayuda-${respondent}`,
})

/** Everything that a study may keep of somebody. Answers the seals of her two texts. */
export const tellAll = async (
  kept: KeptStudy,
  respondent: string,
  at = acting,
): Promise<readonly string[]> => {
  const said = wordsOf(respondent)
  const [interview, transcript] = [`E-${respondent}`, `T-${respondent}`]
  const raw = value(await sealText(kept, `raw-${transcript}`, said.raw))
  const cleared = value(await sealText(kept, respondent, said.cleared))
  const hers = { interview, respondent }
  const told: ToNote['event'][] = [
    {
      ...{ type: 'sample.respondentKnown', v: 1 },
      body: {
        ...{ on, respondent, frame: null, pseudonym: said.pseudonym, role: 'member', group: null },
        ...{ household: null, ageBand: '25-34', language: 'ay', community: null, attributes: [] },
      },
    },
    {
      ...{ type: 'consent.said', v: 1 },
      body: {
        ...{ on, respondent, purpose: 'interview', given: true, how: 'spoken', language: 'ay' },
        ...{ witness: 'celia', until: null },
      },
    },
    { type: 'interviews.aloneAsked', v: 1, body: { on, ...hers, alone: true } },
    {
      ...{ type: 'interviews.begun', v: 1 },
      body: {
        ...{ on, ...hers, guide: 'casa', interviewer: 'ines', translator: null },
        ...{ language: 'ay', isRecorded: false },
      },
    },
    { type: 'interviews.noteTaken', v: 1, body: { on, ...hers, note: 'n1', item: null, text: said.note } },
    {
      ...{ type: 'interviews.transcriptBrought', v: 1 },
      body: {
        ...{ on, transcript, respondent, interview, label: 'Mayo', format: 'txt', language: 'es', text: raw },
        ...{ points: said.raw.length, originalHash: 'a'.repeat(64), originalBytes: 40, isFictional: true },
      },
    },
    {
      ...{ type: 'interviews.transcriptCleared', v: 1 },
      body: { on, transcript, text: cleared, points: said.cleared.length, replaced: 1, kept: 0 },
    },
    {
      ...{ type: 'coding.memoWritten', v: 1 },
      body: { on, memo: `m-${respondent}`, text: said.memo, about: { kind: 'transcript', id: transcript } },
    },
  ]
  const disclosed: ToNote = {
    about: `safeguarding-${respondent}`,
    event: {
      ...{ type: 'interviews.disclosureKept', v: 1 },
      body: { on, disclosure: `d-${respondent}`, respondent, text: said.disclosure },
    },
  }
  const notes: ToNote[] = [...told.map((event) => ({ about: respondent, event })), disclosed]
  value(await note(kept, at, () => ({ ok: true, value: notes })))
  return [raw, cleared]
}
