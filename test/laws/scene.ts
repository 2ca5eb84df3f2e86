/** Who and what the commands of the laws are about. */
import type { GroupEvent } from '../../src/core/group/events.ts'
import type { OpenGroup } from '../../src/core/group/recording.ts'
import type { Result } from '../../src/core/kernel/result.ts'
import type { Dice } from '../season/dice.ts'

export const members = ['Berta', 'Carmen', 'Delia', 'Elsa']
export const yarns = ['ALPNAT', 'ALPROJ']
export const articles = ['CHULLO', 'CHOMPA']
export const currency = 'USD'

export type Scene = { readonly open: OpenGroup; readonly dice: Dice; readonly on: string }
export type Command = (scene: Scene) => Result<readonly GroupEvent[]> | undefined
type Decided = Result<readonly GroupEvent[]>

export const person = ({ dice }: Scene): string => dice.one(members)
export const rateThousandths = ({ dice }: Scene): number => dice.from(2500, 3900)
export const lotIn = ({ open, dice }: Scene, isOwn = dice.chance(10)): string | undefined => {
  const lots = [...open.group.yarn.lots].filter(([, lot]) => (lot.owner !== null) === isOwn)
  return lots.length === 0 ? undefined : dice.one(lots)[0]
}
export const withLot = (scene: Scene, then: (lot: string) => Decided): Decided | undefined => {
  const lot = lotIn(scene)
  return lot === undefined ? undefined : then(lot)
}
