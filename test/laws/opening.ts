/** How the book of the laws begins: who belongs, what was voted, what is made. */
import type { GroupEvent } from '../../src/core/group/events.ts'
import { posts } from '../../src/core/group/people/events.ts'
import { articles, currency, members, yarns } from './scene.ts'

export const bookCurrency = 'PEN'
/** She holds every post and writes on all three devices. */
export const actor = 'Ana'
export const firstDay = '2006-01-01'

export const opening = (): GroupEvent[] => {
  const on = firstDay
  const opened = { kind: 'group', currency: bookCurrency, timeZone: 'America/Lima', practice: false } as const
  const sheet = (article: string, minutes: number, grams: number): GroupEvent => {
    const need = { article, minutes, yarns: [{ yarn: yarns[0]!, grams, wastePerMille: 40 }] }
    const size = { size: 'M', ...need, otherMaterialsCentimos: 60, exportCostCentimos: 120 }
    return { type: 'catalogue.sheetIssued', v: 1, body: { on, product: article, version: 1, sizes: [size] } }
  }
  return [
    { type: 'book.opened', v: 1, body: { on, ...opened, random: 'ab'.repeat(16), format: 1 } },
    ...posts.map(
      (post) =>
        ({ type: 'people.postTaken', v: 1, body: { on, person: actor, post, until: '9999-12-31' } }) as const,
    ),
    ...members.map((person) => ({ type: 'people.joined', v: 1, body: { on, person } }) as const),
    ...[sheet(articles[0]!, 330, 95), sheet(articles[1]!, 1860, 520)],
    ...[['Berta', 10] as const].map(([person, percent]): GroupEvent => {
      return {
        type: 'agreements.memberAgreed',
        v: 1,
        body: { on, from: on, matter: 'savings', person, terms: { percent } },
      }
    }),
  ]
}

export const votes = (): { readonly matter: string; readonly terms: object }[] => [
  { matter: 'hourlyRate', terms: { centimosPerHour: 350 } },
  { matter: 'tariffStep', terms: { centimos: 10 } },
  ...yarns.map((yarn) => ({ matter: 'standardYarnPrice', terms: { yarn, centimosPerKg: 5900 } })),
  { matter: 'overhead', terms: { percent: 12 } },
  { matter: 'margin', terms: { percent: 15 } },
  { matter: 'costingRate', terms: { currency, rateThousandths: 3270 } },
  { matter: 'priceStep', terms: { currency, minor: 5 } },
  {
    matter: 'gradePay',
    terms: {
      grades: [
        ['A', 100],
        ['B', 85],
        ['C', 0],
      ].map(([grade, percent]) => ({ grade, percent, goods: 'first' })),
    },
  },
  { matter: 'groupFund', terms: { percent: 5 } },
  { matter: 'yarnShortfallForgiven', terms: { grams: 5 } },
  { matter: 'advanceRecovery', terms: { maxPercent: 50 } },
  { matter: 'cashStep', terms: { centimos: 10 } },
  { matter: 'federationCommission', terms: { percent: 6 } },
  { matter: 'surplusFund', terms: { percent: 30 } },
]
