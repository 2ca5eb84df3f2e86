/** A told study in a real SQLite store of a data folder, sealed with a passphrase, as the program finds it. */
import { ok, type Result } from '../../src/core/kernel/result.ts'
import type { StudyEvent } from '../../src/core/study/events.ts'
import { keepSnapshot, note, openStudy, sealText } from '../../src/keeping/study/kept-study.ts'
import { newStudy } from '../../src/keeping/study/new-study.ts'
import { createBook } from '../../src/storage/data-folder.ts'
import { newKeys } from '../../src/sync/keys.ts'
import type { ToldStudy } from './told-study.ts'

export const passphrase = 'cuatro palabras muy largas'
const wallMillis = Date.UTC(2026, 4, 4)

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Writes it into the folder and answers the book's id. */
export const keepTold = async (folder: string, told: ToldStudy): Promise<string> => {
  const keys = await newKeys({ extractable: true })
  const terms = { on: told.on, timeZone: 'America/Lima', practice: true, passphrase, by: 'ana', wallMillis }
  const made = value(await newStudy(keys, terms))
  const store = value(await createBook(folder, made.entries, made.fill))
  const kept = value(await openStudy(store, { device: keys.device, passphrase }))
  const respondents = new Map<string, string>()
  for (const { event, by } of told.told()) {
    if (event.type === 'interviews.transcriptBrought')
      respondents.set(event.body.transcript, event.body.respondent ?? event.body.transcript)
    const about = subjectOf(event, respondents)
    const text =
      event.type === 'interviews.transcriptCleared' ? told.texts.get(event.body.transcript) : undefined
    const sealed = text === undefined ? undefined : value(await sealText(kept, about, text))
    const whole = sealed === undefined ? event : withText(event, sealed)
    value(await note(kept, { by, on: told.on, wallMillis }, () => ok([{ about, event: whole }])))
  }
  value(await keepSnapshot(kept))
  await store.close()
  return store.book
}

const withText = (event: StudyEvent, text: string): StudyEvent =>
  event.type === 'interviews.transcriptCleared' ? { ...event, body: { ...event.body, text } } : event

const subjectOf = (event: StudyEvent, respondents: ReadonlyMap<string, string>): string => {
  if ('transcript' in event.body) return respondents.get(event.body.transcript) ?? event.body.transcript
  if ('respondent' in event.body && event.type !== 'consent.withdrawn') return event.body.respondent
  return 'study'
}
