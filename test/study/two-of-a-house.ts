/** Two copies of a study that, before they met, asked two women of one house with a sensitive guide. */
import type { ToNote } from '../../src/core/study/events.ts'
import { note, type Acting, type KeptStudy } from '../../src/keeping/study/kept-study.ts'
import {
  archiveOf,
  mergeArchive,
  openArchive,
  openBrought,
  studyFromCopy,
} from '../../src/keeping/study/study-archive.ts'
import { createBook } from '../../src/storage/data-folder.ts'
import { newKeys } from '../../src/sync/keys.ts'
import { later, on, passphrase, tellAll, value, wordsOf } from './all-of-her.ts'
import { ownFolder, studyIn, type Place } from './kept.ts'

const sensitive: ToNote['event'] = {
  ...{ type: 'interviews.guideWritten', v: 1 },
  body: {
    ...{ on, guide: 'casa', version: 1, title: { es: 'La confianza' }, isSensitive: true, notChecked: [] },
    items: [{ item: 'q1', ask: { es: '¿Con quién conversa cuando algo le preocupa?' }, probes: [] }],
    ethics: { approval: 'Comité de Ética, 2026-014', referrals: ['Línea 100'], isTrained: true },
  },
}

const lead: ToNote['event'] = {
  ...{ type: 'sample.researcherJoined', v: 1 },
  body: {
    ...{ on, researcher: 'kathrin', label: 'Katia', roles: ['lead', 'coder'] },
    ...{ community: null, position: null },
  },
}

const inHouse = (respondent: string): ToNote['event'] => ({
  ...{ type: 'sample.respondentKnown', v: 1 },
  body: {
    ...{ on, respondent, frame: null, pseudonym: wordsOf(respondent).pseudonym, role: 'member', group: null },
    ...{ household: 'H1', ageBand: '25-34', language: 'ay', community: null, attributes: [] },
  },
})

const tell = async (kept: KeptStudy, at: Acting, notes: readonly ToNote[]): Promise<void> => {
  value(await note(kept, at, () => ({ ok: true, value: notes })))
}

/** R1 was asked on the first copy, R2 on the other; both are open still, and have not met. */
export const twoOfAHouse = async (
  data: string,
): Promise<{ readonly place: Place; readonly kept: KeptStudy; readonly there: KeptStudy }> => {
  const { place, kept } = await studyIn(data)
  await tell(
    kept,
    later(1),
    [lead, sensitive].map((event) => ({ about: 'study', event })),
  )
  const copy = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  const keys = await newKeys({ extractable: true })
  const made = value(await studyFromCopy(keys, copy, { acting: later(2), passphrase }))
  const store = value(await createBook(ownFolder(), made.entries, made.fill))
  const there = value(await openBrought(store, copy, { device: keys.device, passphrase }))
  for (const [one, respondent, minutes] of [
    [kept, 'R1', 3],
    [there, 'R2', 5],
  ] as const) {
    await tellAll(one, respondent, later(minutes))
    await tell(one, later(minutes + 1), [{ about: respondent, event: inHouse(respondent) }])
  }
  return { place, kept, there }
}

/** Takes in what the other has. */
export const meet = async (kept: KeptStudy, other: KeptStudy, at = later(10)): Promise<void> => {
  value(
    await mergeArchive(
      kept,
      at,
      value(await openArchive(value(await archiveOf(other, passphrase)), passphrase)),
    ),
  )
}
