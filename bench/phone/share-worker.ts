/** A share-out in a worker of the page, as the app's own worker makes it. */
import type { Instance } from '../../src/core/share-out/instance.ts'
import { defaultRounds, shareOut } from '../../src/core/share-out/share-out.ts'

addEventListener('message', ({ data }: MessageEvent<Instance>) => {
  const start = performance.now()
  const { shares } = shareOut(data, { seed: 1, rounds: defaultRounds(data) })
  postMessage({ millis: performance.now() - start, shares })
})
