/** One writing tab per book: two that both remember heads would give one number to two entries. */

export type Unlock = () => void

/** Takes the lock, or answers nothing where another tab or worker holds it. The browser frees it when the tab goes. */
export const takeLock = (name: string): Promise<Unlock | undefined> =>
  new Promise((resolve, reject) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined)
        return undefined
      }
      return new Promise((release) => resolve(() => release()))
    }
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(reject)
  })
