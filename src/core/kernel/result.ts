/** Answers that may be a refusal. */

export type Result<T, E = Refusal> = Ok<T> | Err<E>
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err<E> = { readonly ok: false; readonly error: E }

/**
 * Why something that a person asked for cannot be done, as plain data.
 * The sentence that says what to do next stands in `src/words/`, under the code.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  readonly figures: Readonly<Record<string, string | number>>
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const err = <E>(error: E): Err<E> => ({ ok: false, error })

/** A refusal as a result: `refuse('orders.unknown', { order })`. */
export const refuse = <Code extends string>(
  code: Code,
  figures: Refusal['figures'] = {},
): Err<Refusal<Code>> => err({ code, figures })
