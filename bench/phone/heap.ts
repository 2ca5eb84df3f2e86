/** The heaps of JavaScript that a page and its worker hold, after what is no longer needed was collected. */
import type { CDPSession, Page } from 'playwright'

type Told = { readonly id?: number; readonly result?: { readonly usedSize?: number } }

export const heapMegabytes = async (page: Page): Promise<number> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const worker = await workerHeap(cdp)
  await cdp.detach()
  return (usedSize + worker) / 1e6
}

/** Playwright lends no session of a worker: its messages go through the page's. */
const workerHeap = async (cdp: CDPSession): Promise<number> => {
  const attached = new Promise<string>((resolve) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId)
    })
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const sessionId = await attached
  let last = 0
  const ask = (method: string): Promise<Told> =>
    new Promise((resolve) => {
      last += 1
      const id = last
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
        const told = JSON.parse(message) as Told
        if (told.id === id) resolve(told)
      })
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
  await ask('HeapProfiler.collectGarbage')
  return (await ask('Runtime.getHeapUsage')).result?.usedSize ?? NaN
}
