/** One exchange of the open book with its second copy: the line is waited for between the taps, not in them. */
import { refuse, type Refusal, type Result } from '../../../core/kernel/result.ts'
import type { Entry } from '../../../core/kernel/entry.ts'
import { copyOf, type Copy } from '../../../keeping/exchange/copy.ts'
import { exchangeAll } from '../../../keeping/exchange/rounds.ts'
import type { Heads } from '../../../storage/port.ts'
import { browserKeysFor } from '../../../sync/browser-keys.ts'
import { readNames, type Desk } from '../desk.ts'
import { keepLine, keptLine } from './kept-line.ts'
import { sendTo } from './laptop.ts'
import { problems } from './problems.ts'

type Ways = {
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
  readonly told: (came: boolean) => void
}
/** `away`: no server answers; later is early enough. */
export type Outcome = 'done' | 'away' | 'refused'

export const exchangeOpen = async (desk: Desk, book: string, { inTurn, told }: Ways): Promise<Outcome> => {
  const [line, keys] = [await keptLine(book), await browserKeysFor(book)]
  if (!line || !keys) return 'done'
  const onCopy = <T>(work: (copy: Copy) => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(async () => {
      const { kept } = desk
      return kept?.store.book === book ? work(copyOf(kept, Date.now)) : refuse('app.notOpen', {})
    })
  const learned = async (heads: Heads, fresh: readonly Entry[]): Promise<void> => {
    await keepLine(book, { ...line, heads, atMillis: Date.now() })
    if (fresh.length > 0) await inTurn(() => namesOf(desk, fresh))
    told(fresh.length > 0)
  }
  const done = await exchangeAll({
    ...{ keys, onCopy, learned, otherKey: line.publicKey, theirs: line.heads, send: sendTo(line.token) },
  })
  const problem = done.ok || isOfTheMoment(done.error) ? undefined : done.error
  if (problem) problems.set(book, problem)
  else problems.delete(book)
  if (problem) told(false)
  return done.ok ? 'done' : done.error.code === 'app.noServer' ? 'away' : 'refused'
}

/** What another time settles by itself, without a word. */
const isOfTheMoment = ({ code }: Refusal): boolean => code === 'app.noServer' || code === 'app.notOpen'

const namesOf = async (desk: Desk, fresh: readonly Entry[]): Promise<void> => {
  const { kept } = desk
  if (!kept || !fresh.some(({ stream }) => stream === 'vault')) return
  desk.names.clear()
  await readNames(desk, kept, [...kept.group.people.members.keys()])
}
