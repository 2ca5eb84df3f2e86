/** Several windows of one phone: only one writes in the book, and it lets go when a person asks in another. */

const patience = 1500

export type Windows = {
  /** Asks the window that holds the book to let go; answers when it has, or after a moment. */
  ask(): Promise<void>
}

/** One channel for a worker, so that it never hears itself. `letGo` closes the book first and answers whether it held it. */
export const amongWindows = (letGo: () => Promise<boolean>): Windows => {
  const channel = new BroadcastChannel('chinu-book')
  let released: () => void = () => undefined
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'released') released()
    if (data !== 'wanted') return
    void letGo().then((held) => {
      if (held) channel.postMessage('released')
    })
  })
  return {
    ask: () =>
      new Promise((resolve) => {
        released = resolve
        setTimeout(resolve, patience)
        channel.postMessage('wanted')
      }),
  }
}
