/** `chinu verify` on a study: its chain, every envelope opened and read, the fold, and that nothing shredded is left. */
import { bodyOf, referenceOf, type Recorded } from '../../../core/kernel/entry.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { stateToText } from '../../../core/kernel/plain.ts'
import { foldStudy, studyFoldVersion, type Opened, type StudyBook } from '../../../core/study/book.ts'
import { parseEventBody } from '../../../core/study/log.ts'
import { openedEntries } from '../../../keeping/study/opened-entries.ts'
import { openWithPassphrase, vaultKeyOf } from '../../../keeping/study/passphrase.ts'
import { studyOfSnapshot } from '../../../keeping/study/study-snapshot.ts'
import type { BookStore } from '../../../storage/port.ts'
import { openVault, type Vault } from '../../../storage/vault.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { refusalLine, type Edge } from '../../edge.ts'
import { readChain, type Named } from '../../read-chain.ts'
import { passphraseFrom } from '../open.ts'
import { wrongRecordings } from './verify-recordings.ts'

export type StudyReport = {
  readonly book: string
  readonly entries: number
  readonly checks: readonly Named[]
  /** Texts that count as cleared because somebody declared that the names were taken out before. */
  readonly declared: number
  readonly findings: readonly { readonly code: string; readonly ref: string }[]
}

/** Refused: no passphrase, or a wrong one. A broken chain is told without asking for it. */
export const checkStudy = async (store: BookStore, edge: Edge): Promise<Result<StudyReport>> => {
  const { recorded, entries, chain } = await readChain(store, edge)
  const { book } = store
  if (!chain.isRight) return ok({ book, entries, checks: [chain], declared: 0, findings: [] })
  const form = formOf(recorded, edge)
  if (!form.isRight) return ok({ book, entries, checks: [chain, form], declared: 0, findings: [] })
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const raw = await openWithPassphrase(store, passphrase.value)
  if (!raw.ok) return raw
  const vault = openVault(store, await vaultKeyOf(raw.value))
  const opened = await openedEntries(store, vault)
  const envelopes = await envelopesOf(vault, recorded, edge)
  const forks = await forksOf(store)
  if (!opened.ok)
    return ok({ book, entries, checks: [chain, form, envelopes, forks], declared: 0, findings: [] })
  const study = foldStudy(opened.value)
  const checks = [
    ...[chain, form, envelopes, forks, foldOf(study)],
    ...[
      await textsOf(store, vault, opened.value),
      named('recordings', await wrongRecordings(store, vault, study)),
    ],
    ...[await shreddedOf(store, study)],
    await snapshotOf(store, vault, study),
  ]
  const declared = [...study.interviews.transcripts.values()].filter((one) => one.cleared?.takenOutBy).length
  return ok({
    book,
    entries,
    checks,
    declared,
    findings: study.findings.map(({ code, ref }) => ({ code, ref })),
  })
}

const named = (name: string, places: readonly string[]): Named => ({
  name,
  isRight: places.length === 0,
  places,
})

const formOf = (recorded: readonly Recorded[], { language }: Edge): Named =>
  named(
    'form',
    recorded.flatMap((entry) => {
      const event = parseEventBody(entry)
      return event.ok ? [] : [`${referenceOf(entry)} ${refusalLine(language, event.error)}`]
    }),
  )

/** Each envelope whose code was not shredded opens, and holds a note in its form. */
const envelopesOf = async (
  vault: Vault,
  recorded: readonly Recorded[],
  { language }: Edge,
): Promise<Named> => {
  const shredded = new Set(recorded.flatMap((entry) => aboutIn(entry, 'study.shredded')))
  const places: string[] = []
  for (const entry of recorded) {
    const [about] = aboutIn(entry, 'study.noted')
    const seal = bodyOf(entry)['sealed']
    if (about === undefined || shredded.has(about) || typeof seal !== 'string') continue
    const text = await vault.read(seal)
    if (!text.ok) places.push(`${referenceOf(entry)} ${refusalLine(language, text.error)}`)
  }
  return named('envelopes', places)
}

const aboutIn = (entry: Recorded, type: string): readonly string[] => {
  const about = entry.type === type ? bodyOf(entry)['about'] : undefined
  return typeof about === 'string' ? [about] : []
}

const forksOf = async (store: BookStore): Promise<Named> =>
  named(
    'forks',
    (await store.quarantined()).map((entry) => referenceOf(entry)),
  )

const foldOf = ({ findings }: StudyBook): Named =>
  named(
    'fold',
    findings.map(({ ref, code }) => `${ref} ${code}`),
  )

/** Every cleared text that a note names is here and opens. */
const textsOf = async (store: BookStore, vault: Vault, opened: readonly Opened[]): Promise<Named> => {
  const places: string[] = []
  for (const { device, seq, what } of opened) {
    if (what.type !== 'interviews.transcriptCleared') continue
    const seal = what.body.text
    const item = await store.sealed(seal)
    const text = item && (await vault.open(item))
    if (!text?.ok) places.push(`${device}.${seq} ${seal.slice(0, 12)}`)
  }
  return named('texts', places)
}

/** No key of what was shredded is left, nor one that could still open it. */
const shreddedOf = async (store: BookStore, { shredded }: StudyBook): Promise<Named> => {
  const places: string[] = []
  for (const about of shredded.keys()) if (await store.personKey(about)) places.push(about)
  return named('shredded', places)
}

/** The stored state against the replayed one, where it stands at the same entries. */
const snapshotOf = async (store: BookStore, vault: Vault, study: StudyBook): Promise<Named> => {
  const snapshot = await store.snapshot()
  const isComparable =
    snapshot?.foldVersion === studyFoldVersion &&
    JSON.stringify(snapshot.vector) === JSON.stringify(study.seen)
  const state = isComparable ? await studyOfSnapshot(store, vault) : undefined
  return named('snapshot', state && stateToText(state) !== stateToText(study) ? [store.book] : [])
}

export const studyReportInWords = (
  { language }: Edge,
  { entries, checks, declared, findings }: StudyReport,
): string => {
  const lines = checks.flatMap(({ name, isRight, places }) => [
    `${sayStudy(language, isRight ? 'study.right' : 'study.wrong')} ${sayStudy(language, `studyCheck.${name}`)}`,
    ...places.slice(0, 20).map((place) => `    ${place}`),
  ])
  if (declared > 0) lines.push(sayStudy(language, 'study.restOnDeclaration', { texts: declared }))
  return `${[...lines, sayStudy(language, 'study.counted', { entries, findings: findings.length })].join('\n')}\n`
}
