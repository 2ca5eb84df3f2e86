/** Whose it is to tell what a form asks for, said before anything is typed; one press passes the phone on. */
import type { JSX } from 'preact'
import type { MayTell } from '../book/calls/posts.ts'
import { acting, ask } from './app.ts'
import { Refused } from './refusal.tsx'
import { useAnswer } from './use-answer.ts'

export const Turn = ({ type }: Pick<MayTell, 'type'>): JSX.Element | null => {
  const by = acting.value ?? ''
  const told = useAnswer(() => ask('mayTell', { by, type }), `${by} ${type}`)
  return told?.refusal ? (
    <div data-turn={type}>
      <Refused refusal={told.refusal} />
    </div>
  ) : null
}
