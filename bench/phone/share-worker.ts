/** A share-out in a worker of the page, with the app's own rounds. */
import type { Instance } from '../../src/core/share-out/instance.ts'
import { shareOut } from '../../src/core/share-out/share-out.ts'
import { rounds } from '../../src/web/book/share-rounds.ts'

addEventListener('message', ({ data }: MessageEvent<Instance>) => {
  const start = performance.now()
  const { shares } = shareOut(data, { seed: 1, rounds: rounds.first })
  postMessage({ millis: performance.now() - start, shares })
})
