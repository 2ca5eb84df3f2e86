/** The exchange over HTTP: two endpoints for the app's own pages, each parsed at the door and bounded in size and number. */
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'
import { refusalOf } from '../storage/fault.ts'
import { parseBookAsk, parseEnrolAsk, parseExchangeAsk, wireText, type Answered } from '../sync/wire.ts'
import type { Enrolment } from './enrolments.ts'
import type { OwnCopy } from './own-copy.ts'
import { statusOf } from './problem.ts'
import { withinRate, type Rate } from './rate.ts'

export type Rates = { readonly enrol: Rate; readonly exchange: Rate }
export type ExchangeDeps = {
  readonly own: OwnCopy
  /** The hosts under which the app's own pages lie. */
  readonly hosts: readonly string[]
  readonly nowMillis: () => number
  readonly rates?: Rates
}

/** Nobody guesses 120 bits ten at a time; a phone asks a few times in a meeting. */
const usualRates: Rates = {
  enrol: { burst: 10, perSecond: 0.2 },
  exchange: { burst: 200, perSecond: 50 },
}
/** The longest entry and a batch beside it. */
const mostBytes = 6_000_000
const mostEnrolBytes = 4_000

export const exchangeRoutes = ({ own, hosts, nowMillis, rates = usualRates }: ExchangeDeps): Hono => {
  const routes = new Hono()
  const may = {
    enrol: withinRate(rates.enrol, nowMillis),
    exchange: withinRate(rates.exchange, nowMillis),
  }
  routes.use(async (context, next) => {
    const origin = context.req.header('origin') ?? ''
    if (!hosts.some((host) => origin === `http://${host}`)) return problem(context, 'sync.foreignPage')
    if (context.req.header('content-type') !== 'application/json') return problem(context, 'sync.malformed')
    return next()
  })
  routes.post('/book', limited(mostEnrolBytes), async (context) => {
    if (!may.enrol()) return problem(context, 'sync.tooMany')
    const ask = parseBookAsk(jsonOf(await context.req.text()))
    return answer(context, ask.ok ? await own.tell(ask.value) : ask)
  })
  routes.post('/enrol', limited(mostEnrolBytes), async (context) => {
    if (!may.enrol()) return problem(context, 'sync.tooMany')
    const ask = parseEnrolAsk(jsonOf(await context.req.text()))
    return answer(context, ask.ok ? await own.enrol(ask.value) : ask)
  })
  routes.post('/exchange', limited(mostBytes), async (context) => {
    if (!may.exchange()) return problem(context, 'sync.tooMany')
    const enrolment = enrolmentOf(own, context.req.header('authorization'))
    if (!enrolment.ok) return answer(context, enrolment)
    const ask = parseExchangeAsk(jsonOf(await context.req.text()))
    return answer(context, ask.ok ? await own.exchange(enrolment.value, ask.value) : ask)
  })
  // A store that cannot be read says so; anything else is a bug of ours, and tells nothing to whoever asks.
  routes.onError((error, context) => {
    const refusal = refusalOf(error)
    if (refusal) return answer(context, { ok: false, error: refusal })
    console.error(error)
    return context.json({ code: 'app.bug', figures: {} }, 500)
  })
  return routes
}

const limited = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (context) => problem(context, 'sync.tooLarge') })

const enrolmentOf = (own: OwnCopy, header: string | undefined): Result<Enrolment> => {
  const token = /^Bearer ([A-Za-z0-9_-]{1,100})$/.exec(header ?? '')?.[1]
  const enrolment = token === undefined ? undefined : own.enrolments.of(token)
  return enrolment ? ok(enrolment) : refuse('sync.noToken')
}

const answer = (context: Context, result: Result<Answered>): Response => {
  context.header('Cache-Control', 'no-store')
  if (!result.ok) return context.json(result.error, statusOf(result.error))
  return context.body(wireText(result.value), 200, { 'Content-Type': 'application/json' })
}

type Said = 'sync.foreignPage' | 'sync.malformed' | 'sync.tooMany' | 'sync.tooLarge'
const problem = (context: Context, code: Said): Response => {
  const refusal: Refusal = { code, figures: {} }
  return answer(context, { ok: false, error: refusal })
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
