/** `chinu verify`: replays a book and names each check, with what it found. */
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { bodyOf, referenceOf, type Recorded } from '../core/kernel/entry.ts'
import { foldVersion, type GroupBook } from '../core/group/book.ts'
import { isKnownEvent, parseGroupEvent } from '../core/group/events.ts'
import { openFindings } from '../core/group/findings/findings.ts'
import { replay } from '../core/group/replay.ts'
import { groupToText } from '../core/group/snapshot.ts'
import { bookChecks, emptyTally, tallyTransaction } from '../reports/book-checks.ts'
import type { BookStore } from '../storage/port.ts'
import { readCode } from '../reports/woman/statement-code.ts'
import { say } from '../words/say.ts'
import { isSet, readCall, textOf, type Call } from './call.ts'
import { refusalLine, type Edge, type ExitCode, type Outcome } from './edge.ts'
import { currencyOf } from '../keeping/stored-group.ts'
import { chooseStore, kindOfStore } from './choose-store.ts'
import { readChain, type Named } from './read-chain.ts'
import { tellStatement } from './verify-statement.ts'

const options = {
  data: { type: 'string' },
  book: { type: 'string' },
  statement: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Exit 1 where a check fails; findings are for people to settle and fail nothing. */
export const verify = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const typed = textOf(call.value, 'statement')
  const code = typed === undefined ? undefined : readCode(typed)
  if (typed !== undefined && code === undefined) return refuse('cli.noCode', { code: typed })
  const store = await chooseStore({
    data: textOf(call.value, 'data') ?? '.',
    book: textOf(call.value, 'book'),
  })
  if (!store.ok) {
    if (store.error.code !== 'storage.damaged') return store
    return ok(tell(edge, call.value, damagedReport(edge, store.error)))
  }
  try {
    if ((await kindOfStore(store.value)) === 'study') return await tellStudy(store.value, call.value, edge)
    if (code !== undefined)
      return await tellStatement(store.value, { code, isJson: isSet(call.value, 'json') }, edge)
    const report = await checkStore(store.value, edge)
    return report.ok ? ok(tell(edge, call.value, report.value)) : report
  } finally {
    await store.value.close()
  }
}

/** A study is checked with its passphrase; it has no statements. */
const tellStudy = async (store: BookStore, call: Call, edge: Edge): Promise<Outcome> => {
  if (textOf(call, 'statement') !== undefined) return refuse('cli.isAStudy', { place: store.book })
  const { checkStudy, studyReportInWords } = await import('./study/kept/verify.ts')
  const report = await checkStudy(store, edge)
  if (!report.ok) return report
  const isRight = report.value.checks.every((check) => check.isRight)
  const json = `${JSON.stringify({ isRight, ...report.value }, null, 1)}\n`
  edge.out(isSet(call, 'json') ? json : studyReportInWords(edge, report.value))
  return ok(isRight ? 0 : 1)
}

/** A store that is too damaged to open is what this command looks for: it says so, and exits with 1. */
const damagedReport = (edge: Edge, refusal: Refusal): Report => {
  const chain = { name: 'chain', isRight: false, places: [refusalLine(edge.language, refusal)] }
  return { book: '', entries: 0, transactions: 0, checks: [chain], findings: [] }
}

const tell = (edge: Edge, call: Call, report: Report): ExitCode => {
  const isRight = report.checks.every((check) => check.isRight)
  edge.out(
    isSet(call, 'json') ? `${JSON.stringify({ isRight, ...report }, null, 1)}\n` : inWords(edge, report),
  )
  return isRight ? 0 : 1
}

type Report = {
  readonly book: string
  readonly entries: number
  readonly transactions: number
  readonly checks: readonly Named[]
  readonly findings: readonly { readonly code: string; readonly ref: string }[]
}

const checkStore = async (store: BookStore, edge: Edge): Promise<Result<Report>> => {
  const { recorded, entries, chain } = await readChain(store, edge)
  if (!chain.isRight) return ok({ book: store.book, entries, transactions: 0, checks: [chain], findings: [] })
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
    ...bookChecks(group, tally),
    await snapshotOf(store, group),
    await quarantineOf(store),
  ]
  const findings = openFindings(group.findings).map(({ code, ref }) => ({ code, ref }))
  return ok({ book: store.book, entries, transactions: tally.transactions, checks, findings })
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

/** Entries that are kept apart because another of their number stands in the log; their devices are frozen. */
const quarantineOf = async (store: BookStore): Promise<Named> => {
  const places = (await store.quarantined()).map((entry) => referenceOf(entry))
  return { name: 'forks', isRight: places.length === 0, places }
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
