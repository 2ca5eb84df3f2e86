/** What a woman knows to make and in what time, what she learns, and what she wishes of the season. */
import { memberAgreedOn } from '../../../core/group/agreements/agreements.ts'
import { isPermitted } from '../../../core/group/people/posts.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { take, today, withBook, type By, type Written } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type SkillShown = {
  readonly article: string
  /** Her own time for a piece, where she timed some. */
  readonly minutes?: number
  /** The sheet's, which stands ready where she has none. */
  readonly sheetMinutes: number
  readonly isTrainee: boolean
}
export type SkillsPage = {
  readonly skills: readonly SkillShown[]
  readonly mostLines?: number
  /** Only for herself and who writes it for her. */
  readonly wishCentimos?: number
  readonly maySeeWish: boolean
  /** Whether she who acts may tell what this woman knits. */
  readonly mayTell: boolean
}
type OfHers = By & { readonly person: string }

export const skillCalls = {
  skillsOf: (desk: Desk, { by, person }: OfHers): Promise<Result<SkillsPage>> =>
    withBook(desk, async ({ group: { people, catalogue, agreements } }) => {
      const on = today()
      const member = people.members.get(person)
      if (!member) return refuse('people.unknownMember', { person })
      const skills = [...catalogue.articles].map(([article, { sheet }]): SkillShown => {
        const shown = member.skills.get(article)
        const isTrainee = member.training.get(article)?.isTrainee ?? false
        return {
          ...{ article, sheetMinutes: sheet.minutes, isTrainee },
          ...(shown ? { minutes: shown.minutes } : {}),
        }
      })
      const most = memberAgreedOn(agreements, 'mostLines', on, person)
      const wish = memberAgreedOn(agreements, 'desiredIncome', on, person)
      const maySeeWish = isPermitted(people, { type: 'agreements.memberAgreed', body: { on, person } }, by)
      const mayTell = isPermitted(people, { type: 'people.skillShown', body: { on, person } }, by)
      return ok({
        ...{ skills, maySeeWish, mayTell },
        ...(most ? { mostLines: most.lines } : {}),
        ...(wish && maySeeWish ? { wishCentimos: wish.centimos } : {}),
      })
    }),

  /** Her own minutes for a piece, from pieces that she timed. */
  showSkill: (
    desk: Desk,
    { by, person, article, minutes }: OfHers & { readonly article: string; readonly minutes: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) =>
      ok([{ type: 'people.skillShown', v: 1, body: { on, person, article, minutes } }]),
    ),

  /** She begins to learn an article beside somebody, or has learned it. */
  train: (
    desk: Desk,
    { by, person, article, begins }: OfHers & { readonly article: string; readonly begins: boolean },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => {
      const body = { on, person, article }
      return ok([
        begins ? { type: 'people.trainingBegun', v: 1, body } : { type: 'people.trainingEnded', v: 1, body },
      ])
    }),

  wishIncome: (
    desk: Desk,
    { by, person, centimos }: OfHers & { readonly centimos: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => {
      const terms = { centimos }
      const body = { on, from: on, matter: 'desiredIncome', person, terms } as const
      return ok([{ type: 'agreements.memberAgreed', v: 1, body }])
    }),

  wishLines: (
    desk: Desk,
    { by, person, lines }: OfHers & { readonly lines: number },
  ): Promise<Result<Written>> =>
    take(desk, { by }, (_group, on) => {
      const body = { on, from: on, matter: 'mostLines', person, terms: { lines } } as const
      return ok([{ type: 'agreements.memberAgreed', v: 1, body }])
    }),
} as const
