/** What goes between page and worker. */
import type { Result } from '../../core/kernel/result.ts'
import type { CallName } from './calls.ts'

export type Asked = { readonly id: number; readonly name: CallName; readonly body: never }
/**
 * Below 1 there was no question. 0: the book went to another window; -1: something went to the second copy; -2: something came;
 * -3: the browser closed the book. */
export type Answer = { readonly id: number; readonly result: Result<unknown> }
