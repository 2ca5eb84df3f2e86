/** `chinu share-out`: shares out the work of an instance file and prints the solution. */
import { basename } from 'node:path'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { Instance, ShareOut } from '../core/share-out/instance.ts'
import { reasonsOf } from '../core/share-out/reasons.ts'
import { defaultRounds, shareOut } from '../core/share-out/share-out.ts'
import { explainShortage } from '../core/share-out/shortage.ts'
import { parseInstance, type InstanceFile } from '../formats/share-out/parse-instance.ts'
import { solutionOf } from '../formats/share-out/solution.ts'
import { shareOutInWords, shortagesInWords, type Telling } from '../reports/sharing/share-out-in-words.ts'
import { say } from '../words/say.ts'
import { isSet, onlyPositional, readCall, textOf, type Call } from './call.ts'
import { inFile, type Edge, type Outcome } from './edge.ts'
import { readBytes } from './files.ts'

const options = {
  'time-limit': { type: 'string' },
  rounds: { type: 'string' },
  seed: { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Rounds of search that a second is turned into: fewer than most machines do, so that they rarely meet the clock. */
const roundsASecond = 50_000

/** Prints the solution on stdout; with `--explain` also, in words for people on stderr, why. */
export const shareOutFile = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const start = edge.nowMillis()
  const call = readCall(args, options)
  if (!call.ok) return call
  const file = onlyPositional(call.value, 'share-out FILE')
  if (!file.ok) return file
  const limits = limitsOf(call.value)
  if (!limits.ok) return limits
  const parsed = readInstance(file.value)
  if (!parsed.ok) return inFile(parsed, basename(file.value))
  const { name, instance } = parsed.value
  const { seed, rounds, seconds } = limits.value
  const goOn = seconds === undefined ? undefined : () => edge.nowMillis() - start < seconds * 1000
  const shares = shareOut(instance, {
    seed,
    rounds: rounds ?? (seconds === undefined ? defaultRounds(instance) : Math.ceil(seconds * roundsASecond)),
    ...(goOn ? { goOn } : {}),
  })
  const explain = isSet(call.value, 'explain')
  edge.out(`${JSON.stringify(solutionOf(name, instance, shares, { seed, explain }))}\n`)
  if (explain) edge.tell(inWords(edge, instance, shares))
  return ok(0)
}

type Limits = {
  readonly seed: number
  readonly rounds: number | undefined
  readonly seconds: number | undefined
}

const limitsOf = (call: Call): Result<Limits> => {
  const seed = numberOf(call, 'seed', /^\d{1,9}$/)
  const rounds = numberOf(call, 'rounds', /^\d{1,9}$/)
  const seconds = numberOf(call, 'time-limit', /^(?=.*[1-9])\d{1,5}(\.\d{1,3})?$/)
  if (!seed.ok) return seed
  if (!rounds.ok) return rounds
  if (!seconds.ok) return seconds
  return ok({ seed: seed.value ?? 1, rounds: rounds.value, seconds: seconds.value })
}

const numberOf = (call: Call, name: string, form: RegExp): Result<number | undefined> => {
  const text = textOf(call, name)
  if (text === undefined) return ok(undefined)
  return form.test(text) ? ok(Number(text)) : refuse('cli.call', { detail: `--${name} ${text.slice(0, 40)}` })
}

const readInstance = (file: string): Result<InstanceFile> => {
  const bytes = readBytes(file)
  return bytes.ok ? parseInstance(bytes.value) : bytes
}

const inWords = (edge: Edge, instance: Instance, { shares, proof }: ShareOut): string => {
  const telling: Telling = {
    fairness: instance.fairness,
    say: (key, figures) => say(edge.language, key, figures),
    money: (centimos) => `S/ ${(centimos / 100).toFixed(2)}`,
    ...{ member: (id) => id, line: (id) => id },
  }
  const short = shortagesInWords(telling, explainShortage(instance, shares))
  return `${shareOutInWords(telling, reasonsOf(instance, shares, proof.ideals))}${short === '' ? '' : `\n${short}`}`
}
