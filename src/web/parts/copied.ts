/** When this phone made its last copy, as far as it remembers, and handing the file out of the app. */
import { signal } from '@preact/signals'
import type { CopyMade } from '../book/calls/copy.ts'

export const copiedOn = signal(localStorage.getItem('copied') ?? undefined)

const remember = (on: string): void => {
  copiedOn.value = on
  localStorage.setItem('copied', on)
}

const fileOf = ({ bytes, name }: CopyMade): File =>
  new File([bytes], name, { type: 'application/octet-stream' })

/** Puts the file among the phone's downloads. */
export const saveCopy = (made: CopyMade): void => {
  const address = URL.createObjectURL(fileOf(made))
  const link = document.createElement('a')
  link.href = address
  link.download = made.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  remember(made.on)
}

export const canSendCopy = (made: CopyMade): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [fileOf(made)] })

/** Hands the file to another app of the phone; a person may still turn back there. */
export const sendCopy = async (made: CopyMade): Promise<void> => {
  try {
    await navigator.share({ files: [fileOf(made)] })
  } catch {
    // She turned back, or the other app did: the file lies among the downloads all the same.
  }
}
