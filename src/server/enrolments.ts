/** Who may exchange with this server: one browser by the code in the address, then by a token for its device and book. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { ok, refuse, type Refusal, type Result } from '../core/kernel/result.ts'

export type Enrolment = { readonly book: string; readonly device: string; readonly publicKey: string }
export type Enrolments = {
  /** The code that is good for one browser; nothing once it was used. */
  code(): string | undefined
  isCode(told: string): boolean
  /** Keeps the enrolment on the disk, ends the code and answers the token, which is kept nowhere here. */
  enrol(enrolment: Enrolment): Result<string, Refusal<'storage.full'>>
  /** Whose token it is; nothing where it is nobody's. */
  of(token: string): Enrolment | undefined
}

const row = v.strictObject({
  book: v.string(),
  device: v.string(),
  publicKey: v.string(),
  /** SHA-256 of the token: who reads this file cannot speak as the browser. */
  token: v.string(),
})
const file = v.strictObject({ format: v.literal(1), enrolled: v.array(row) })
type Row = v.InferOutput<typeof row>

const nameOfFile = 'enrolled.json'

/** Refused: a file that this program did not write. */
export const openEnrolments = (data: string): Result<Enrolments, Refusal<'storage.damaged'>> => {
  const place = join(data, nameOfFile)
  const read = existsSync(place) ? parse(readFileSync(place, 'utf8')) : []
  if (!read) return refuse('storage.damaged', { place })
  return ok(enrolmentsOf(data, read))
}

const enrolmentsOf = (data: string, known: readonly Row[]): Enrolments => {
  let rows = known
  let code: string | undefined = newCode()
  return {
    code: () => code,
    isCode: (told) => code !== undefined && isSame(told, code),
    enrol: (enrolment) => {
      const token = newSecret(32)
      const kept = [
        ...rows.filter((one) => !isSameDevice(one, enrolment)),
        { ...enrolment, token: hashed(token) },
      ]
      if (!write(data, kept)) return refuse('storage.full', { place: data })
      rows = kept
      code = undefined
      return ok(token)
    },
    of: (token) => {
      const hash = hashed(token)
      return rows.find((one) => isSame(one.token, hash))
    },
  }
}

/** 120 bits in small letters and digits: a terminal takes all of it for the address. */
const newCode = (): string =>
  Array.from(randomBytes(24), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(byte % 32)).join('')
const newSecret = (length: number): string => randomBytes(length).toString('base64url')
const hashed = (text: string): string => createHash('sha256').update(text).digest('hex')
/** Takes as long for a near miss as for any other. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashed(one)), Buffer.from(hashed(other)))
const isSameDevice = (one: Enrolment, other: Enrolment): boolean =>
  one.book === other.book && one.device === other.device

const parse = (text: string): readonly Row[] | undefined => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), file), text)
  return parsed.success ? parsed.output.enrolled : undefined
}

const write = (data: string, enrolled: readonly Row[]): boolean => {
  const place = join(data, nameOfFile)
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    writeFileSync(`${place}.new`, `${JSON.stringify({ format: 1, enrolled })}\n`, {
      mode: 0o600,
      flush: true,
    })
    renameSync(`${place}.new`, place)
    return true
  } catch {
    return false
  }
}
