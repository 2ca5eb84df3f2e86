/** A folded study kept beside its log, sealed under a key of its own that goes whenever somebody is shredded. */
import { hashOfText } from '../../core/kernel/hash.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import { stateToText, textToState } from '../../core/kernel/plain.ts'
import { studyFoldVersion, type StudyBook } from '../../core/study/book.ts'
import type { BookStore } from '../../storage/port.ts'
import type { Vault } from '../../storage/vault.ts'

const subject = 'snapshot'

/** The port keeps the seal's hash as the state; what it stands for is sealed like everything else. */
export const keepStudySnapshot = async (
  store: BookStore,
  vault: Vault,
  study: StudyBook,
): Promise<Result<void>> => {
  const erased = await vault.erase(subject)
  if (!erased.ok) return erased
  const sealed = await vault.seal(subject, stateToText(study))
  if (!sealed.ok) return sealed
  const state = sealed.value.hash
  return store.saveSnapshot({
    ...{ foldVersion: studyFoldVersion, vector: { ...study.seen }, state, hash: hashOfText(state) },
  })
}

/** The study as it was kept; nothing where there is no snapshot, or one that does not open or is of another fold. */
export const studyOfSnapshot = async (store: BookStore, vault: Vault): Promise<StudyBook | undefined> => {
  const snapshot = await store.snapshot()
  if (snapshot?.foldVersion !== studyFoldVersion) return undefined
  const text = await vault.read(snapshot.state)
  if (!text.ok) return undefined
  const state = textToState(text.value)
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- sealed by keepStudySnapshot of the same fold version
  return state as StudyBook
}

export const dropStudySnapshot = async (vault: Vault): Promise<Result<void>> => {
  const erased = await vault.erase(subject)
  return erased.ok ? ok(undefined) : erased
}
