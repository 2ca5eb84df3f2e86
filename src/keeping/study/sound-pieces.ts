/** A piece of sound as it is sealed: its place first, so that pieces of one recording that changed places do not open. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { Recording } from '../../core/study/interviews/recordings/recording.ts'
import type { KeptStudy } from './kept-study.ts'

/** A place from 0 on, big-endian. */
const placeLength = 4

export const placedPiece = (place: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const placed = new Uint8Array(placeLength + bytes.length)
  new DataView(placed.buffer).setUint32(0, place)
  placed.set(bytes, placeLength)
  return placed
}

/** Refused: it was erased, has not come to this copy, or is not what was sealed at that place. */
export const openPiece = async (
  { store, vault }: Pick<KeptStudy, 'store' | 'vault'>,
  { recording, pieces }: Pick<Recording, 'recording' | 'pieces'>,
  place: number,
): Promise<Result<Uint8Array>> => {
  const named = pieces[place]
  const item = named && (await store.sealed(named.sealed))
  if (!item) return refuse('study.soundNotHere', { recording })
  const opened = await vault.open(item)
  if (!opened.ok) return opened
  const said = new DataView(opened.value.buffer, opened.value.byteOffset, placeLength).getUint32(0)
  const bytes = opened.value.subarray(placeLength)
  return said === place && bytes.length === named.bytes
    ? ok(bytes)
    : refuse('study.soundDamaged', { recording, piece: place + 1 })
}
