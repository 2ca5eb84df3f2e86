/** Which HTTP status a refusal is; nowhere else are there such numbers for the exchange. */
import type { Refusal } from '../core/kernel/result.ts'

export type Status = 400 | 401 | 403 | 409 | 413 | 429 | 507

const statuses: Readonly<Record<string, Status>> = {
  'sync.malformed': 400,
  'entry.malformed': 400,
  'kernel.badField': 400,
  'kernel.tooLarge': 400,
  'sync.noToken': 401,
  'sync.wrongCode': 403,
  'sync.foreignPage': 403,
  'sync.tooLarge': 413,
  'sync.tooMany': 429,
  'storage.full': 507,
}

/** What does not fit the book as it stands is a conflict. */
export const statusOf = ({ code }: Refusal): Status => statuses[code] ?? 409
