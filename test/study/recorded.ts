/** A respondent whose interview is under way with her yes to being recorded, and sounds made for tests. */
import { expect } from 'vitest'
import { note, type Acting, type KeptStudy } from '../../src/keeping/study/kept-study.ts'
import { sayConsent } from '../../src/keeping/study/say-consent.ts'
import { acting, on, tellAll, value } from './all-of-her.ts'

/** Her own interview `A-…`, beside all else that `tellAll` keeps of her. */
export const recordable = async (
  kept: KeptStudy,
  respondent: string,
  at: Acting = acting,
): Promise<string> => {
  await tellAll(kept, respondent, at)
  value(await sayRecording(kept, respondent, true, at))
  const interview = `A-${respondent}`
  const hers = { on, interview, respondent }
  const begun = {
    guide: 'casa',
    interviewer: 'ines',
    translator: null,
    language: 'ay',
    isRecorded: true,
  } as const
  value(
    await note(kept, at, () => ({
      ok: true,
      value: [
        { about: respondent, event: { type: 'interviews.aloneAsked', v: 1, body: { ...hers, alone: true } } },
        { about: respondent, event: { type: 'interviews.begun', v: 1, body: { ...hers, ...begun } } },
      ],
    })),
  )
  return interview
}

export const sayRecording = (kept: KeptStudy, respondent: string, given: boolean, at: Acting = acting) =>
  sayConsent(kept, at, {
    ...{ respondent, purpose: 'recording', given, how: 'signed', language: 'es', witness: null, until: null },
    ...{ read: null, interpreter: null },
  })

/** Bytes that begin as a sound does and repeat nowhere, so that each of them can be searched for. */
export const soundOf = (length: number): Uint8Array => {
  const bytes = new Uint8Array(length)
  for (let from = 0; from < length; from += 65_536)
    crypto.getRandomValues(bytes.subarray(from, Math.min(length, from + 65_536)))
  bytes.set(new TextEncoder().encode('OggS'))
  return bytes
}

export const inPieces = (bytes: Uint8Array, length: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, place) =>
    bytes.subarray(place * length, (place + 1) * length),
  )

export const same = (one: Uint8Array, other: Uint8Array): void => {
  expect(one.length).toBe(other.length)
  expect(one.every((byte, place) => byte === other[place])).toBe(true)
}
