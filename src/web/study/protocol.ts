/** What goes between page and worker. */
import type { Result } from '../../core/kernel/result.ts'
import type { CallName } from './calls.ts'

export type Asked = { readonly id: number; readonly name: CallName; readonly body: never }
export type Answer = { readonly id: number; readonly result: Result<unknown> }
