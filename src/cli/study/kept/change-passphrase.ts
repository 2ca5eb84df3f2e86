/** `chinu study passphrase`: another passphrase for a study of this machine. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { changePassphrase } from '../../../keeping/study/change-passphrase.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { readCall } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { passphraseFrom, studyOptions, withStudy } from '../open.ts'

export const passphraseOf = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, studyOptions)
  if (!call.ok) return call
  const old = await passphraseFrom(edge)
  if (!old.ok) return old
  const next = await newPassphraseFrom(edge, 'study.askNewPassphrase')
  if (!next.ok) return next
  const asked = { ...edge, passphrase: old.value }
  const changed = await withStudy({ call: call.value, edge: asked, access: 'write' }, ({ store }) =>
    changePassphrase(store, { old: old.value, next: next.value }),
  )
  if (!changed.ok) return changed
  edge.tell(`${sayStudy(edge.language, 'study.passphraseChanged')}\n`)
  return ok(0)
}

/** From the environment, or typed twice alike. Refused: neither says it. */
export const newPassphraseFrom = async (edge: Edge, question: string): Promise<Result<string>> => {
  if (edge.newPassphrase !== undefined) return ok(edge.newPassphrase)
  const typed = await edge.askHidden(sayStudy(edge.language, question))
  if (typed === undefined || typed === '') return refuse('study.noNewPassphrase')
  const again = await edge.askHidden(sayStudy(edge.language, 'study.askAgain'))
  return again === typed ? ok(typed) : refuse('study.typedDifferently')
}
