/** Asking the server that handed the app out; where there is none, nothing happens. */
import { err, refuse, type Result } from '../../../core/kernel/result.ts'
import {
  parseBookAnswer,
  parseEnrolAnswer,
  parseExchangeAnswer,
  parseRefusal,
  wireText,
  type Asked,
  type BookAnswer,
  type BookAsk,
  type EnrolAnswer,
  type EnrolAsk,
  type ExchangeAnswer,
  type ExchangeAsk,
} from '../../../sync/wire.ts'

const patience = 20_000

export const askBook = async (ask: BookAsk): Promise<Result<BookAnswer>> => {
  const told = await post('/api/book', ask)
  return told.ok ? parseBookAnswer(told.value) : told
}

export const askEnrol = async (ask: EnrolAsk): Promise<Result<EnrolAnswer>> => {
  const told = await post('/api/enrol', ask)
  return told.ok ? parseEnrolAnswer(told.value) : told
}

export const sendTo =
  (token: string) =>
  async (ask: ExchangeAsk): Promise<Result<ExchangeAnswer>> => {
    const told = await post('/api/exchange', ask, { authorization: `Bearer ${token}` })
    return told.ok ? parseExchangeAnswer(told.value) : told
  }

const post = async (
  path: string,
  ask: Asked,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<unknown>> => {
  const gone = new AbortController()
  const timer = setTimeout(() => gone.abort(), patience)
  try {
    const response = await fetch(new URL(path, location.origin), {
      ...{ method: 'POST', body: wireText(ask), signal: gone.signal, cache: 'no-store' },
      headers: { 'content-type': 'application/json', ...headers },
    })
    const told: unknown = await response.json()
    if (response.ok) return { ok: true, value: told }
    const refusal = parseRefusal(told)
    return refusal.ok ? err(refusal.value) : refuse('app.noServer', {})
  } catch {
    // No server, another server's page, a line that broke: all of them mean later.
    return refuse('app.noServer', {})
  } finally {
    clearTimeout(timer)
  }
}
