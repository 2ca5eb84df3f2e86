/** Neutral questions over the study, and what takes them away: the passphrase, or a PIN for this sitting. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { decideInterrupt } from '../../../core/study/interviews/go-on.ts'
import { openWithPassphrase } from '../../../keeping/study/passphrase.ts'
import { take, withStudy } from '../acting.ts'
import { interviewCalls } from './interviews.ts'
import { shutNames, type Desk } from '../desk.ts'

/** After so many wrong ones a PIN counts no more: the passphrase is asked. */
const mostWrong = 3
type Covered = { readonly interview: string; readonly item: string | null; readonly text: string }
const pinForm = /^\d{4,8}$/

export const coveringCalls = {
  /** From here on nothing is told. What was typed and not noted yet is noted first, then that the interview was interrupted. */
  cover: async (desk: Desk, { interview, item, text }: Covered): Promise<Result<void>> => {
    desk.covered = true
    desk.passed = undefined
    shutNames(desk)
    if (text.trim() !== '') await interviewCalls.takeNote(desk, { interview, item, text })
    return take(desk, (study, here) => decideInterrupt(study, { ...here, interview }))
  },

  /** An interview that lay open when the study was shut counts as interrupted. */
  interrupt: (desk: Desk, told: { readonly interview: string }) => {
    desk.passed = undefined
    return take(desk, (study, here) => decideInterrupt(study, { ...here, ...told }))
  },

  /** A PIN that this sitting's memory keeps and nothing else; an empty one takes it away. Refused: other than four to eight figures. */
  setPin: async (desk: Desk, { pin }: { readonly pin: string }): Promise<Result<void>> => {
    if (pin !== '' && !pinForm.test(pin)) return refuse('studyApp.pinForm', {})
    desk.pin = pin === '' ? undefined : pin
    desk.wrongPins = 0
    return ok(undefined)
  },

  hasPin: async (desk: Desk): Promise<Result<boolean>> => ok(desk.pin !== undefined),

  /** Refused: neither the PIN nor the passphrase. */
  uncover: (desk: Desk, { told }: { readonly told: string }): Promise<Result<void>> =>
    withStudy(desk, async ({ store }) => {
      const isPin = desk.pin !== undefined && told === desk.pin
      if (!isPin && pinForm.test(told)) {
        desk.wrongPins += 1
        if (desk.wrongPins >= mostWrong) desk.pin = undefined
        return refuse('studyApp.wrongPin', {})
      }
      const opened = isPin ? ok(undefined) : await openWithPassphrase(store, told)
      if (!opened.ok) return opened
      desk.covered = false
      desk.wrongPins = 0
      return ok(undefined)
    }),
} as const
