/** Two copies that had not met asked two women of one house with a sensitive guide: both stay, the second is held back. */
import { expect, test } from 'vitest'
import { later, on, value } from '../../../test/study/all-of-her.ts'
import { ownFolder } from '../../../test/study/kept.ts'
import { meet, twoOfAHouse } from '../../../test/study/two-of-a-house.ts'
import { clearedTranscript } from '../../core/study/coding/coded-study.ts'
import { mayOpen } from '../../core/study/disclosure/may-open.ts'
import { decideResume } from '../../core/study/interviews/go-on.ts'
import { mayHear } from '../../core/study/interviews/recordings/hear-recording.ts'
import { decideRelease, secondInterviews } from '../../core/study/interviews/second-interviews.ts'
import { tellersOf } from '../../reports/study/teller.ts'
import { mayLeave } from '../../formats/study/exchange/export-project.ts'
import { clearedTexts } from './cleared-texts.ts'
import { note, type KeptStudy } from './kept-study.ts'
import { withdraw } from './withdraw.ts'

const named = ({ study }: KeptStudy) =>
  secondInterviews(study).map(({ household, first, second }) => [
    ...[household, first.interview, second.interview, second.released],
  ])

/** Everything by which a text is reached. */
const reached = async (kept: KeptStudy, transcript: string): Promise<readonly string[]> => {
  const { study } = kept
  const opened = mayOpen(study, { viewer: 'kathrin', on, transcript, open: [] })
  const coded = clearedTranscript(study, transcript)
  const known = study.interviews.transcripts.get(transcript)
  return [
    opened.ok ? 'read' : opened.error.code,
    coded.ok ? 'coded' : coded.error.code,
    tellersOf(study).has(transcript) ? 'counted' : 'not counted',
    value(await clearedTexts(kept)).has(transcript) ? 'searched' : 'not searched',
    known ? mayLeave(study, known, on) : 'gone',
  ]
}

test('[IV42] both interviews stay and are named on every copy; the second is held back until who leads lets it be read', async () => {
  const { kept, there } = await twoOfAHouse(ownFolder())
  expect([named(kept), named(there)]).toEqual([[], []])
  await meet(kept, there)
  await meet(there, kept)
  for (const one of [kept, there]) {
    expect(named(one)).toEqual([['H1', 'E-R1', 'E-R2', null]])
    expect([...one.study.interviews.interviews.keys()].sort()).toEqual(['E-R1', 'E-R2'])
    expect(await reached(one, 'T-R1')).toEqual(['read', 'coded', 'counted', 'searched', 'withoutConsent'])
    expect(await reached(one, 'T-R2')).toEqual([
      ...['study.heldBack', 'study.heldBack', 'not counted', 'not searched', 'heldBack'],
    ])
  }
  const voice = { recording: 'g2', interview: 'E-R2', respondent: 'R2' }
  const recorded = [
    {
      type: 'consent.said',
      v: 1,
      body: {
        ...({ on, respondent: 'R2', purpose: 'recording', given: true, how: 'signed' } as const),
        ...({ language: 'es', witness: null, until: null } as const),
      },
    },
    { type: 'interviews.recordingBegun', v: 1, body: { on, ...voice, media: 'audio/webm' } },
  ] as const
  const again = [
    ...recorded,
    { type: 'interviews.interrupted', v: 1, body: { on, interview: 'E-R2', respondent: 'R2' } },
    { type: 'interviews.aloneAsked', v: 1, body: { on, interview: 'E-R2', respondent: 'R2', alone: true } },
  ] as const
  const resume = { by: 'kathrin', on, interview: 'E-R2' }
  value(
    await note(there, later(15), () => ({
      ok: true,
      value: again.map((event) => ({ about: 'R2', event })),
    })),
  )
  expect(decideResume(there.study, resume)).toMatchObject({ error: { code: 'study.householdAsked' } })
  const hear = { on, by: 'kathrin', recording: 'g2' }
  expect(mayHear(there.study, hear)).toMatchObject({ error: { code: 'study.heldBack' } })
  const release = (interview: string, reason: string) =>
    note(there, later(20), (study) => decideRelease(study, { by: 'kathrin', on, interview, reason }))
  expect(await release('E-R1', 'x')).toMatchObject({ error: { code: 'study.notHeldBack' } })
  expect(await release('E-R2', ' ')).toMatchObject({ error: { code: 'study.noReason' } })
  value(await release('E-R2', 'Carta 2026-021 del comité'))
  expect(await release('E-R2', 'x')).toMatchObject({ error: { code: 'study.notHeldBack' } })
  expect([decideResume(there.study, resume).ok, mayHear(there.study, hear).ok]).toEqual([true, true])
  await meet(kept, there)
  for (const one of [kept, there]) {
    expect(named(one)).toEqual([['H1', 'E-R1', 'E-R2', on]])
    expect(await reached(one, 'T-R2')).toEqual(['read', 'coded', 'counted', 'searched', 'withoutConsent'])
    await one.store.close()
  }
})

test('[IV42] when the second withdraws she goes whole; when the first does, nobody is the second any more', async () => {
  for (const [gone, stays] of [
    ['R2', 'T-R1'],
    ['R1', 'T-R2'],
  ] as const) {
    const { kept, there } = await twoOfAHouse(ownFolder())
    await meet(kept, there)
    value(await withdraw(kept, later(30), gone))
    expect(named(kept)).toEqual([])
    expect((await reached(kept, stays))[0]).toBe('read')
    await Promise.all([kept.store.close(), there.store.close()])
  }
})
