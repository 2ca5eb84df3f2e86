/** A recording opened to be heard: in memory alone, for as long as it stands on the screen. */
import { useEffect, useState } from 'preact/hooks'
import type { RecordingRow } from '../calls/recordings.ts'
import { ask, refused } from '../parts/app.ts'

/** An address of this page's memory, once every piece was opened; it ends with the screen. */
export const useSound = ({ recording, media, pieces }: RecordingRow): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    let isWanted = true
    let made: string | undefined
    void openSound({ recording, pieces }, () => isWanted).then((parts) => {
      if (!isWanted || !parts) return
      made = URL.createObjectURL(new Blob(parts, { type: media }))
      setAddress(made)
    })
    return () => {
      isWanted = false
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [recording])
  return address
}

const openSound = async (
  { recording, pieces }: Pick<RecordingRow, 'recording' | 'pieces'>,
  isWanted: () => boolean,
): Promise<BlobPart[] | undefined> => {
  const parts: BlobPart[] = []
  for (let place = 0; place < pieces; place += 1) {
    if (!isWanted()) return undefined
    const piece = await ask('soundPiece', { recording, place })
    if (!piece.ok) {
      if (isWanted()) refused.value = piece.error
      return undefined
    }
    parts.push(new Uint8Array(piece.value))
  }
  return parts
}

/** How long a file is, in whole seconds; null where the browser cannot tell. */
export const secondsOf = (file: Blob): Promise<number | null> =>
  new Promise((resolve) => {
    const address = URL.createObjectURL(file)
    const audio = new Audio()
    const tell = (): void => {
      const { duration } = audio
      audio.removeAttribute('src')
      URL.revokeObjectURL(address)
      resolve(Number.isFinite(duration) && duration > 0 ? Math.round(duration) : null)
    }
    audio.addEventListener('loadedmetadata', tell)
    audio.addEventListener('error', tell)
    audio.preload = 'metadata'
    audio.src = address
  })
