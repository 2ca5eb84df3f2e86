/** The study of the benchmark: 99 interviews of 18.8 kB, 100 codes, 9,900 passages with two codes each, by the app's own decisions. */
import { join } from 'node:path'
import { ok, type Result } from '../../src/core/kernel/result.ts'
import { decideSelect } from '../../src/core/study/coding/select.ts'
import { decideWriteCode } from '../../src/core/study/coding/write-code.ts'
import { decideSayConsent } from '../../src/core/study/consent/say-consent.ts'
import type { ToNote } from '../../src/core/study/events.ts'
import { decideResolveHits } from '../../src/core/study/interviews/transcripts/resolve-hits.ts'
import { decideKnowRespondent } from '../../src/core/study/sample/know-respondent.ts'
import { keepSnapshot, note, openStudy, type KeptStudy } from '../../src/keeping/study/kept-study.ts'
import { newStudy } from '../../src/keeping/study/new-study.ts'
import { bringTranscript, clearTranscript, openText } from '../../src/keeping/study/transcripts.ts'
import { createBook } from '../../src/storage/data-folder.ts'
import { newKeys } from '../../src/sync/keys.ts'
import { seededChance } from '../../test/chance.ts'

export const passphrase = 'cuatro palabras muy largas'
export const interviews = 99
export const codes = 100
export const segments = 9900
const bytes = 18_800
const on = '2026-05-04'
const by = 'opener'
const acting = { by, on, wallMillis: Date.UTC(2026, 4, 4) }

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Makes it in a data folder, with its snapshot, and answers the device that wrote it. */
export const makeStudy = async (folder: string): Promise<string> => {
  const keys = await newKeys({ extractable: true })
  const terms = {
    on,
    timeZone: 'America/Lima',
    practice: true,
    passphrase,
    by,
    wallMillis: acting.wallMillis,
  }
  const made = value(await newStudy(keys, terms))
  const store = value(await createBook(join(folder, 'data'), made.entries, made.fill))
  const kept = value(await openStudy(store, { device: keys.device, passphrase }))
  const chance = seededChance(99)
  for (let place = 0; place < interviews; place += 1) await bringOne(kept, place, chance)
  await writeCodes(kept)
  for (let place = 0; place < interviews; place += 1) await codeOne(kept, place, chance)
  kept.sinceSnapshot = segments
  value(await keepSnapshot(kept))
  await store.close()
  return keys.device
}

const bodyOf = (place: number) => ({
  ...{ respondent: `r${place}`, frame: null, pseudonym: `Persona ${place}`, attributes: [] },
  role: place < 69 ? ('member' as const) : place < 87 ? ('husband' as const) : ('daughter' as const),
  ...{ group: place % 7 < 5 ? 'g1' : 'g2', household: `h${place % 69}`, community: null },
  ageBand: (['18-24', '25-34', '35-44', '45-54', '55-64'] as const)[place % 5] ?? '25-34',
  language: place % 7 === 0 ? ('ay' as const) : ('es' as const),
})

const bringOne = async (kept: KeptStudy, place: number, chance: () => number): Promise<void> => {
  const { respondent, ...known } = bodyOf(place)
  value(
    await note(kept, acting, ({ sample }) => decideKnowRespondent(sample, { ...known, respondent, on, by })),
  )
  for (const purpose of ['interview', 'quotes', 'archive'] as const) {
    const word = {
      on,
      by,
      respondent,
      purpose,
      given: true,
      language: 'es',
      witness: null,
      until: null,
      read: null,
      interpreter: null,
    } as const
    value(await note(kept, acting, (study) => decideSayConsent(study, { ...word, how: 'signed' })))
  }
  const transcript = `t${place}`
  const terms = { transcript, respondent, interview: null, label: `Texto ${place}`, language: 'es' } as const
  const names = [] as const
  value(await bringTranscript(kept, acting, { ...terms, source: textOf(chance), names, isFictional: true }))
  const { open } = value(await openText(kept, { transcript, names }))
  const hits = open.map(({ from, to }) => ({ from, to, replacement: null }))
  if (hits.length > 0)
    value(await note(kept, acting, (study) => decideResolveHits(study, { on, by, transcript, hits, names })))
  value(await clearTranscript(kept, acting, { transcript, names }))
}

const lexicon =
  'ahora antes ya no sí mucho poco tejemos tejer lana chompas gorros reunión grupo dinero casa hijos escuela mercado campo papas ganado ayuda cocina ropa lavar cuidar hablar opinar decidir viajar aprender miedo alegría trabajo noche día semana compañera esposo él ella nosotros cuando porque también después tranquila fuerte años niña señora capacitación'.split(
    ' ',
  )

/** Turns of who asks and who tells, until the bytes are full. */
const textOf = (chance: () => number): string => {
  const parts: string[] = []
  let size = 0
  for (let turn = 0; size < bytes - 200; turn += 1) {
    const count = turn % 2 === 0 ? 6 : 60
    const words = Array.from({ length: count }, () => lexicon[Math.floor(chance() * lexicon.length)] ?? '')
    const said = `${turn % 2 === 0 ? 'e: ¿' : 'f: '}${words.join(' ')}${turn % 2 === 0 ? '?' : '.'}`
    parts.push(said)
    size += Buffer.byteLength(said) + 1
  }
  return parts.join('\n')
}

/** Ten themes with nine below each; of one all are sensitive. */
const writeCodes = async (kept: KeptStudy): Promise<void> => {
  for (let place = 0; place < codes; place += 1) {
    const top = Math.floor(place / 10)
    const code = {
      ...{ code: `c${place}`, parent: place % 10 === 0 ? null : `c${top * 10}`, name: `Tema ${place}` },
      ...{ isCodable: true, isSensitive: place === 90, color: null, place, guid: null, examples: [], on, by },
    }
    value(await note(kept, acting, (study) => decideWriteCode(study, code)))
  }
}

/** A hundred passages, each of a line or so and with two codes, some overlapping the one before. */
const codeOne = async (kept: KeptStudy, place: number, chance: () => number): Promise<void> => {
  const transcript = `t${place}`
  const points = kept.study.interviews.transcripts.get(transcript)?.cleared?.points ?? 0
  const each = segments / interviews
  value(
    await note(kept, acting, (study) => {
      const notes: ToNote[] = []
      for (let segment = 0; segment < each; segment += 1) {
        const from = Math.floor((points * segment) / each)
        const to = Math.min(points, from + 40 + Math.floor(chance() * 260))
        const first = Math.floor(chance() * codes)
        const second = (first + 1 + Math.floor(chance() * (codes - 1))) % codes
        const passages = [first, second].map((code, at) => ({
          ...{ selection: `s${place}-${segment}-${at}`, code: `c${code}`, from, to },
        }))
        const decided = decideSelect(study, { by, on, transcript, passages })
        if (!decided.ok) return decided
        notes.push(...decided.value)
      }
      return ok(notes)
    }),
  )
}
