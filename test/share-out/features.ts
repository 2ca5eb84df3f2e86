/** What instances hold, counted, so that a reader sees on what a rule was tried. */
import type { Instance } from '../../src/core/share-out/instance.ts'
import { faultsOf, isAble, keptPieces, lotOf } from './fits.ts'

type Feature = (instance: Instance) => boolean

const features: Readonly<Record<string, Feature>> = {
  income: ({ fairness }) => fairness === 'income',
  share: ({ fairness }) => fairness === 'share',
  weeks: ({ weeks }) => weeks > 1,
  'own weeks': ({ lines, weeks }) => lines.some(({ startWeek, dueWeek }) => dueWeek - startWeek < weeks - 1),
  lots: ({ lines }) => lines.some((line) => lotOf(line) > 1),
  'lot above the line': ({ lines }) => lines.some(({ lot, pieces }) => lot > pieces),
  most: ({ members }) => members.some(({ skills }) => skills.some(({ most }) => most !== undefined)),
  mostLines: ({ members, lines }) => members.some(({ mostLines }) => (mostLines ?? Infinity) < lines.length),
  history: ({ members }) => members.some(({ earnedCentimos }) => earnedCentimos > 0),
  trainees: ({ lines }) => lines.some(({ traineePieces }) => traineePieces > 0),
  weights: ({ lines }) => lines.some(({ weight }) => weight !== 1),
  'weight 0': ({ lines }) => lines.some(({ weight }) => weight === 0),
  'no pay': ({ lines }) => lines.some(({ payCentimos }) => payCentimos === 0),
  'equal pay': ({ lines }) => {
    const paid = lines.filter(({ payCentimos }) => payCentimos > 0)
    return paid.length > 1 && new Set(paid.map(({ payCentimos }) => payCentimos)).size === 1
  },
  'no pieces': ({ lines }) => lines.some(({ pieces }) => pieces === 0),
  'without skills': ({ members }) => members.some(({ skills }) => skills.length === 0),
  'not able': (instance) => instance.members.some((member) => !isAble(instance, member)),
  'nobody able': (instance) => !instance.members.some((member) => isAble(instance, member)),
  'kept at least': ({ kept = [] }) => kept.some(({ how }) => how === 'atLeast'),
  'kept exactly': ({ kept = [] }) => kept.some(({ how }) => how === 'exactly'),
  'kept beyond a limit': (instance) => {
    const { kept: _, ...without } = instance
    return instance.members.some(
      (member) => faultsOf(without, member, keptPieces(instance, member)).length > 0,
    )
  },
}

export const featureNames: readonly string[] = Object.keys(features)

/** How many instances hold each feature, and the two that meet least often. */
export const countFeatures = (instances: readonly Instance[]): Readonly<Record<string, number>> => {
  const found = instances.map((instance) => namesOf(instance))
  const counts = Object.fromEntries(
    featureNames.map((name) => [name, found.filter((own) => own.has(name)).length]),
  )
  return { ...counts, ...rarestPair(found) }
}

const namesOf = (instance: Instance): ReadonlySet<string> =>
  new Set(featureNames.filter((name) => features[name]!(instance)))

const exclude = new Set(['income + share'])

const rarestPair = (found: readonly ReadonlySet<string>[]) => {
  const pairs = featureNames
    .flatMap((one, place) => featureNames.slice(place + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => !exclude.has(`${one} + ${other}`))
    .map(([one, other]) => ({
      pair: `${one} + ${other}`,
      count: found.filter((own) => own.has(one) && own.has(other)).length,
    }))
    .sort((a, b) => a.count - b.count)
  const { pair, count } = pairs[0]!
  return { [`rarest pair, ${pair}`]: count }
}
