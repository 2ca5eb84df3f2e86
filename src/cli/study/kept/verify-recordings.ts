/** Recordings that are not what was sealed: each is opened piece by piece, and hashed. */
import type { StudyBook } from '../../../core/study/book.ts'
import { recordingSubject } from '../../../core/study/interviews/recordings/recording.ts'
import { allRecordings } from '../../../core/study/interviews/recordings/recordings.ts'
import { hashOfSound } from '../../../keeping/study/recordings.ts'
import type { BookStore } from '../../../storage/port.ts'
import type { Vault } from '../../../storage/vault.ts'

/** Their codes. What was erased is passed over, and so is what an archive left out with its key. */
export const wrongRecordings = async (
  store: BookStore,
  vault: Vault,
  { interviews }: StudyBook,
): Promise<readonly string[]> => {
  const wrong: string[] = []
  for (const one of allRecordings(interviews)) {
    if (!(await store.personKey(recordingSubject(one.recording)))) continue
    const hash = await hashOfSound({ store, vault }, one)
    const isRight = hash.ok && (one.whole === null || one.whole.hash === hash.value)
    if (!isRight) wrong.push(one.recording)
  }
  return wrong
}
