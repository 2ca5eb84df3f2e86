/** Whether the browser promised to keep what is written here, and how much room there is. */
import { signal } from '@preact/signals'

export type Kept = { readonly persisted: boolean; readonly usedBytes: number; readonly roomBytes: number }
export const kept = signal<Kept | undefined>(undefined)

/** Asks the browser never to clear the book away; its answer is shown in the settings, whatever it is. */
export const keepForGood = async (): Promise<void> => {
  const { storage } = navigator
  const persisted = (await storage.persisted()) || (await storage.persist())
  const { usage = 0, quota = 0 } = await storage.estimate()
  kept.value = { persisted, usedBytes: usage, roomBytes: quota }
}
