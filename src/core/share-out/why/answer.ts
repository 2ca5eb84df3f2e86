/** What keeps a member from her next step of a line: of her own, or because of who has its pieces. */
import type { Skill } from '../instance.ts'
import { sources, type Source, type Step } from './givers.ts'
import { ownLimit, type OwnLimit, type Supposed } from './own-limits.ts'
import type { LineNow, MemberNow } from './standing.ts'

export type Because = { readonly code: 'skill' } | { readonly code: 'none' } | OwnLimit | Source

/** Why a member cannot have her next step of a line: SPEC.md, SW2 to SW6. */
export type Reason = { readonly line: string } & Because

/** What is supposed of her, and of the line: another lot, or so many pieces more ordered. */
export type Asked = Supposed & { readonly skill: Skill; readonly lot?: number; readonly ordered?: number }

export type Answer = { readonly step: Step; readonly because: Because }

export type Answering = (now: MemberNow, lineNow: LineNow, asked: Asked) => Answer

/** Answers about one standing. */
export const answering = (): Answering => {
  const source = sources()
  return (now, lineNow, asked) => {
    const { line } = lineNow
    const ordered = line.pieces + (asked.ordered ?? 0)
    const lot = asked.lot ?? Math.min(line.lot, Math.max(1, ordered))
    const step = {
      pieces: now.held.has(line.id) ? 1 : lot,
      lot,
      left: lineNow.left + (asked.ordered ?? 0),
      trainee: asked.skill.trainee,
    }
    if (ordered === 0) return { step, because: { code: 'none' } }
    return { step, because: ownLimit(now, lineNow, step.pieces, asked) ?? source(now, lineNow, step) }
  }
}
