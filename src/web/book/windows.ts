/** Several windows of one phone: only one writes in the book, and it lets go when a person asks in another. */

const channelName = 'chinu-book'
const patience = 1500

/** Asks the window that holds the book to let go; answers when it has, or after a moment. */
export const askForBook = async (): Promise<void> => {
  const channel = new BroadcastChannel(channelName)
  const released = new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === 'released') resolve()
    })
    setTimeout(resolve, patience)
  })
  channel.postMessage('wanted')
  await released
  channel.close()
}

/** Answers other windows: closes the book first, and says so only then. */
export const onWanted = (letGo: () => Promise<boolean>): void => {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== 'wanted') return
    void letGo().then((held) => {
      if (held) channel.postMessage('released')
    })
  })
}
