/** Reading the command line. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { ok, refuse, type Result } from '../core/kernel/result.ts'

type Options = NonNullable<ParseArgsConfig['options']>
export type Call = {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean>>
}

/** The words and options of a call. Refused: an unknown option, or one without its value. */
export const readCall = (args: readonly string[], options: Options): Result<Call> => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    return ok({ positionals, values: onlySingle(values) })
  } catch (error) {
    return refuse('cli.call', {
      detail: error instanceof Error ? (error.message.split(/[\n.]/)[0] ?? '') : '',
    })
  }
}

const onlySingle = (values: Readonly<Record<string, unknown>>): Record<string, string | boolean> => {
  const single: Record<string, string | boolean> = {}
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' || typeof value === 'boolean') single[name] = value
  }
  return single
}

/** The text of an option, or nothing where it was not given. */
export const textOf = ({ values }: Call, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export const isSet = ({ values }: Call, name: string): boolean => values[name] === true

/** The one positional that a command takes. */
export const onlyPositional = ({ positionals }: Call, what: string): Result<string> => {
  const [first, ...more] = positionals
  if (first === undefined) return refuse('cli.call', { detail: what })
  return more.length === 0 ? ok(first) : refuse('cli.call', { detail: more.join(' ') })
}
