/** `chinu verify`: replays a book and names each check, with what it found. */
import { ok, type Result } from '../core/kernel/result.ts'
import { bodyOf, type Recorded } from '../core/kernel/entry.ts'
import { foldVersion, type GroupBook } from '../core/group/book.ts'
import { eventOf, isKnownEvent, parseGroupEvent } from '../core/group/events.ts'
import { openFindings } from '../core/group/findings/findings.ts'
import { replay } from '../core/group/replay.ts'
import { groupToText } from '../core/group/snapshot.ts'
import { bookChecks, emptyTally, tallyTransaction } from '../reports/book-checks.ts'
import { checkChain } from '../storage/check-chain.ts'
import type { BookStore } from '../storage/port.ts'
import { say } from '../words/say.ts'
import { isSet, readCall, textOf } from './call.ts'
import { refusalLine, type Edge, type Outcome } from './edge.ts'
import { chooseStore, currencyOf, recordedEntries } from './open-book.ts'

const options = { data: { type: 'string' }, book: { type: 'string' }, json: { type: 'boolean' } } as const

type Named = { readonly name: string; readonly isRight: boolean; readonly places: readonly string[] }

/** Exit 1 where a check fails; findings are for people to settle and fail nothing. */
export const verify = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const store = chooseStore({ data: textOf(call.value, 'data') ?? '.', book: textOf(call.value, 'book') })
  if (!store.ok) return store
  try {
    const report = await checkStore(store.value, edge)
    if (!report.ok) return report
    const isRight = report.value.checks.every((check) => check.isRight)
    if (isSet(call.value, 'json'))
      edge.out(`${JSON.stringify({ book: store.value.book, isRight, ...report.value }, null, 1)}\n`)
    else edge.out(inWords(edge, report.value))
    return ok(isRight ? 0 : 1)
  } finally {
    await store.value.close()
  }
}

type Report = {
  readonly entries: number
  readonly transactions: number
  readonly checks: readonly Named[]
  readonly findings: readonly { readonly code: string; readonly ref: string }[]
}

const checkStore = async (store: BookStore, edge: Edge): Promise<Result<Report>> => {
  const { entries, problems } = await checkChain(store)
  const chain = {
    name: 'chain',
    isRight: problems.length === 0,
    places: problems.map((problem) => refusalLine(edge.language, problem)),
  }
  if (!chain.isRight) return ok({ entries, transactions: 0, checks: [chain], findings: [] })
  const recorded = await recordedEntries(store)
  const currency = currencyOf(store, recorded)
  if (!currency.ok) return currency
  const tally = emptyTally()
  const group = replay(recorded, {
    currency: currency.value,
    emit: (transaction) => tallyTransaction(tally, transaction),
  })
  const checks = [
    chain,
    formOf(recorded),
    ...bookChecks(group, tally, settledAbout(recorded)),
    await snapshotOf(store, group),
  ]
  const findings = openFindings(group.findings).map(({ code, ref }) => ({ code, ref }))
  return ok({ entries, transactions: tally.transactions, checks, findings })
}

/** Every body once more through the schema of its event; events of a newer version are only kept. */
const formOf = (recorded: readonly Recorded[]): Named => {
  const places = recorded.flatMap((entry) => {
    if (!isKnownEvent(entry.type, entry.v)) return []
    const parsed = parseGroupEvent({ type: entry.type, v: entry.v, body: bodyOf(entry) })
    return parsed.ok
      ? []
      : [`${entry.device}.${entry.seq} ${entry.type} ${parsed.error.figures['field'] ?? ''}`]
  })
  return { name: 'form', isRight: places.length === 0, places }
}

/** The stored state against the replayed one, where it stands at the same entries. */
const snapshotOf = async (store: BookStore, group: GroupBook): Promise<Named> => {
  const snapshot = await store.snapshot()
  const isComparable =
    snapshot?.foldVersion === foldVersion && JSON.stringify(snapshot.vector) === JSON.stringify(group.seen)
  const isRight = !isComparable || snapshot.state === groupToText(group)
  return { name: 'snapshot', isRight, places: isRight ? [] : [store.book] }
}

const inWords = ({ language }: Edge, { entries, transactions, checks, findings }: Report): string => {
  const lines = checks.flatMap(({ name, isRight, places }) => [
    `${say(language, isRight ? 'cli.right' : 'cli.wrong')} ${say(language, `check.${name}`)}`,
    ...places.slice(0, 20).map((place) => `    ${place}`),
  ])
  const open = findings.map(({ code, ref }) => `    ${ref} ${code}`)
  const counted = say(language, 'cli.counted', { entries, transactions, findings: findings.length })
  return `${[...lines, counted, ...open].join('\n')}\n`
}

/** What people settled findings about, from the entries that did. */
const settledAbout = (recorded: readonly Recorded[]): ReadonlySet<string> =>
  new Set(
    recorded.flatMap(({ type, v, body }) => {
      const event = type === 'findings.settled' && isKnownEvent(type, v) ? eventOf(type, v, body) : undefined
      return event?.type === 'findings.settled' ? [event.body.about] : []
    }),
  )
