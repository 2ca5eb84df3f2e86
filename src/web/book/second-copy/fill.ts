/** Bringing a whole book here from its second copy, before it is opened. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { resumedCopy } from '../../../keeping/exchange/copy.ts'
import { exchangeAll } from '../../../keeping/exchange/rounds.ts'
import type { BookStore } from '../../../storage/port.ts'
import type { BookKeys } from '../../../sync/keys.ts'
import { keepLine, keptLine } from './kept-line.ts'
import { sendTo } from './laptop.ts'

/** Nothing to do for a book that is whole. Refused: a server that is away, or one that the book does not name. */
export const fillFromCopy = async (store: BookStore, keys: BookKeys): Promise<Result<void>> => {
  const { book } = store
  const line = await keptLine(book)
  if (!line?.isFilling) return ok(undefined)
  const copy = await resumedCopy(store, keys)
  let last = line
  const filled = await exchangeAll({
    ...{ keys, otherKey: line.publicKey, theirs: line.heads, send: sendTo(line.token) },
    onCopy: (work) => work(copy),
    learned: async (heads) => {
      last = { ...line, heads, atMillis: Date.now() }
    },
  })
  if (!filled.ok) return filled.error.code === 'app.noServer' ? refuse('app.halfHere', {}) : filled
  if (copy.devices().get(line.device) !== line.publicKey)
    return refuse('sync.notVouchedFor', { place: line.device })
  await keepLine(book, { ...last, isFilling: false })
  return ok(undefined)
}
