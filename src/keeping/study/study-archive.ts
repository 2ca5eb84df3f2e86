/** A whole study as one sealed file: out of its store, into a new one as another device, or into one that holds it already. */
import type { BookCopy } from '../../core/book/book-copy.ts'
import { decideEnrolDevice } from '../../core/book/enrol-device.ts'
import { isGenesis } from '../../core/kernel/chain.ts'
import { bodyOf } from '../../core/kernel/entry.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { newWriter, write } from '../../core/kernel/writer.ts'
import { safeguardingSubject } from '../../core/study/sample/subjects.ts'
import { rawSubject } from '../../core/study/interviews/interviews.ts'
import { recordingSubject } from '../../core/study/interviews/recordings/recording.ts'
import { allRecordings } from '../../core/study/interviews/recordings/recordings.ts'
import { archiveBytes, readArchive } from '../../formats/study/archive.ts'
import type { BookStore } from '../../storage/port.ts'
import { openVault, type Vault } from '../../storage/vault.ts'
import { publicKeyText, type BookKeys } from '../../sync/keys.ts'
import { openWithPhrase, sealWithPhrase } from '../../sync/phrase-seal.ts'
import { forget, openStudy, replayKept, shred, type Acting, type KeptStudy } from './kept-study.ts'
import type { NewStudy } from './new-study.ts'
import { keepSealedKey, newVaultKey, sealVaultKey, vaultKeyOf } from './passphrase.ts'
import { unwantedRecordings } from './say-consent.ts'
import { copyOfStudy, type Taken } from './study-copy.ts'
import { subjectsOfHers } from './withdraw.ts'

/**
 * The study as a sealed file, with its recordings or without. Refused: a passphrase that is too short; more than a file
 * may hold. The table of names is not in it.
 */
export const archiveOf = async (
  kept: KeptStudy,
  passphrase: string,
  taken: Taken = { recordings: true },
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const copy = await copyOfStudy(kept, taken)
  return copy.ok ? sealWithPhrase(archiveBytes(copy.value), passphrase) : copy
}

/** What a file holds. Refused: a wrong passphrase or a changed file, which nobody can tell apart; another kind of file. */
export const openArchive = async (file: Uint8Array, passphrase: string): Promise<Result<BookCopy>> => {
  const bytes = await openWithPhrase(file, passphrase)
  if (bytes.ok) return readArchive(bytes.value)
  return refuse(bytes.error.code === 'copy.damaged' ? 'study.archiveDamaged' : 'study.archiveDoesNotOpen')
}

export type Bringing = {
  readonly acting: Acting
  /** What opens the study on this machine from now on. */
  readonly passphrase: string
}

/**
 * What makes the study of a copy on a machine that does not have it, as a new device of it: like a new study, the store
 * is filled, then the entries are appended. Refused: a passphrase that is too short.
 */
export const studyFromCopy = async (
  keys: Pick<BookKeys, 'device' | 'signing'>,
  copy: BookCopy,
  { acting, passphrase }: Bringing,
): Promise<Result<NewStudy>> => {
  const { book } = copy
  const raw = newVaultKey()
  const sealedKey = await sealVaultKey(raw, passphrase)
  if (!sealedKey.ok) return sealedKey
  const body = { on: acting.on, device: keys.device, publicKey: await publicKeyText(keys) }
  const enrolment = decideEnrolDevice({ devices: {} }, body)
  if (!enrolment.ok) return enrolment
  const clock = copy.entries.reduce((last, entry) => Math.max(last, entry.clock), 0)
  const told = write(newWriter(book, 'book', keys.device, clock), acting, enrolment.value)
  if (!told.ok) return refuse('kernel.notCanonical', told.error)
  const first = [...copy.entries.filter(isGenesis), ...copy.entries.filter((entry) => !isGenesis(entry))]
  return ok({
    ...{ book, entries: [...first, ...told.value.entries] },
    fill: async (store) => {
      const vaultKey = await vaultKeyOf(raw)
      const taken = await takeSealed(store, openVault(store, vaultKey), copy)
      return taken.ok ? keepSealedKey(store, sealedKey.value) : taken
    },
  })
}

/** Opens a study that was made from a copy, once its store has the entries. */
export const openBrought = async (
  store: BookStore,
  copy: BookCopy,
  opening: { readonly device: string; readonly passphrase: string },
): Promise<Result<KeptStudy>> => {
  const kept = await openStudy(store, opening)
  const strays = kept.ok ? straysIn(kept.value, copy) : []
  const clean = kept.ok && strays.length > 0 ? await forget(kept.value, strays) : ok(undefined)
  return clean.ok ? kept : clean
}

/** Keys and seals of everybody whom neither side shredded; nothing of them counts before the entries that name them. */
const takeSealed = async (
  store: BookStore,
  vault: Vault,
  { keys, sealed }: BookCopy,
  gone: ReadonlySet<string> = new Set(),
): Promise<Result<void>> => {
  for (const { person, keys: hers } of keys) {
    if (gone.has(person)) continue
    const taken = await vault.takeKeys(person, hers)
    if (!taken.ok) return taken
  }
  for (const item of sealed) {
    if (gone.has(item.person)) continue
    const put = await store.putSealed(item)
    if (!put.ok) return put
  }
  return ok(undefined)
}

export type Merged = { readonly added: number; readonly shredded: readonly string[] }

/**
 * Takes in what another copy of the same study has and this one has not. What either side shredded is shredded on this
 * one from now on. Refused: another study, entries that do not follow, a fork; then what counts here is as it was.
 */
export const mergeArchive = async (
  kept: KeptStudy,
  acting: Acting,
  copy: BookCopy,
): Promise<Result<Merged>> => {
  if (copy.book !== kept.store.book) return refuse('study.otherStudy', { book: copy.book })
  const theirs = shreddedIn(copy)
  const gone = new Set([...kept.study.shredded.keys(), ...theirs])
  const fresh = [...theirs].filter((about) => !kept.study.shredded.has(about))
  const left = fresh.filter((about) => kept.study.sample.respondents.has(about))
  const hers = left.flatMap((respondent) => subjectsOfHers(kept.study, respondent))
  const taken = await takeSealed(kept.store, kept.vault, copy, gone)
  if (!taken.ok) return taken
  const appended = await kept.store.append(copy.entries)
  if (!appended.ok) return appended
  const read = await replayKept(kept)
  if (!read.ok) return read
  // What one side did not know of when the other shredded: the log says so too, or copies would look for it for ever.
  const untold = new Set([...hers, ...straysIn(kept, copy), ...unwantedRecordings(kept.study)])
  const also = [...untold].filter((about) => !kept.study.shredded.has(about))
  const told = also.length > 0 ? await shred(kept, acting, also) : read
  const erased = told.ok && fresh.length > 0 ? await forget(kept, fresh) : told
  return erased.ok ? ok({ added: appended.value.added, shredded: [...fresh, ...also] }) : erased
}

const shreddedIn = ({ entries }: BookCopy): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) => {
      const about = entry.type === 'study.shredded' ? bodyOf(entry)['about'] : undefined
      return typeof about === 'string' ? [about] : []
    }),
  )

/** What keys begin with that seal one text or one recording. */
const ofOneThing = [rawSubject(''), recordingSubject('')]

/** Texts and recordings of a respondent who withdrew here before the copy knew: no note names them any more, so they go too. */
const straysIn = ({ study }: KeptStudy, { keys, sealed }: BookCopy): readonly string[] => {
  const { interviews, consent, shredded } = study
  const known = new Set([
    ...[...interviews.transcripts.keys()].map(rawSubject),
    ...allRecordings(interviews).map(({ recording }) => recordingSubject(recording)),
  ])
  const withdrew = new Set([...consent.withdrawn.keys()].flatMap((one) => [one, safeguardingSubject(one)]))
  const people = new Set([...keys, ...sealed].map(({ person }) => person))
  const isStray = (person: string): boolean =>
    (ofOneThing.some((beginning) => person.startsWith(beginning)) && !known.has(person)) ||
    withdrew.has(person)
  return [...people].filter((person) => isStray(person) && !shredded.has(person))
}
