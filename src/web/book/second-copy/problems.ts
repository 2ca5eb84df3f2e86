/** What the second copy refused last, by book: shown in the settings, never in the way. */
import type { Refusal } from '../../../core/kernel/result.ts'

export const problems = new Map<string, Refusal>()
