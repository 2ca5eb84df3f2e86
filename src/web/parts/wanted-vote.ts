/** The vote that somebody was told is missing: the screen of the votes opens it at once. */
import { signal } from '@preact/signals'
import type { Refusal } from '../../core/kernel/result.ts'
import { go } from './app.ts'

export type WantedVote = { readonly matter: string; readonly about: string }
export const wantedVote = signal<WantedVote | undefined>(undefined)

/** The vote that a refusal names, if it names one. */
export const voteMissing = ({ code, figures }: Refusal): WantedVote | undefined =>
  code === 'agreements.missing'
    ? { matter: String(figures['matter']), about: String(figures['about'] ?? '') }
    : undefined

export const goToVote = (wanted: WantedVote): void => {
  wantedVote.value = wanted
  go({ at: 'votes' })
}
