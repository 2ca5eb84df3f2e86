/** What members hear of a share-out. */
import { expect, test } from 'vitest'
import {
  memberInWords,
  shareOutInWords,
  shortagesInWords,
  type Telling,
} from '../../src/reports/sharing/share-out-in-words.ts'
import type { Instance } from '../../src/core/share-out/instance.ts'
import { reasonsOf } from '../../src/core/share-out/reasons.ts'
import { explainShortage } from '../../src/core/share-out/shortage.ts'
import { say, type Language } from '../../src/words/say.ts'
import { orderByChance, sharesByChance } from './why-instances.ts'

const names: Readonly<Record<string, string>> = { hat: 'Gorro', gloves: 'Guantes', shawl: 'Chal' }
const saying =
  (language: Language): Telling['say'] =>
  (key, figures) =>
    say(language, key, figures)
const telling: Telling = {
  say: saying('es'),
  fairness: 'income',
  money: (centimos) => `S/ ${(centimos / 100).toFixed(2)}`,
  member: (id) => id,
  line: (id) => names[id] ?? id,
}
const line = { pieces: 4, payCentimos: 1250, weight: 1, lot: 1, startWeek: 1, dueWeek: 2, traineePieces: 0 }
const skill = { centihours: 250, qualityMillionths: 950_000, trainee: false }
const instance: Instance = {
  fairness: 'income',
  weeks: 2,
  lines: [
    { id: 'hat', ...line },
    { id: 'gloves', ...line, pieces: 6 },
    { id: 'shawl', ...line, lot: 3 },
  ],
  members: [
    {
      id: 'Justina',
      weekCentihours: [300, 600],
      earnedCentimos: 500,
      desiredCentimos: 10_000,
      skills: [
        { line: 'hat', ...skill },
        { line: 'gloves', ...skill, most: 1 },
      ],
    },
    {
      id: 'Rosa',
      weekCentihours: [300, 900],
      earnedCentimos: 0,
      desiredCentimos: 10_000,
      skills: [
        { line: 'hat', ...skill },
        { line: 'gloves', ...skill },
      ],
    },
  ],
}
const shares = [
  { member: 'Justina', line: 'hat', pieces: 2 },
  { member: 'Justina', line: 'gloves', pieces: 1 },
  { member: 'Rosa', line: 'hat', pieces: 2 },
  { member: 'Rosa', line: 'gloves', pieces: 2 },
]

test('[SW12] a member hears how she stands, why, and what would change', () => {
  expect(shareOutInWords(telling, reasonsOf(instance, shares))).toMatchInlineSnapshot(`
    "Justina · piezas: 3. Esta temporada llega a S/ 42.50 (antes S/ 5.00).
      Todavía no teje: Chal.
      Ya llega a su tope: Guantes (1). No le alcanza el tiempo: Gorro (por 1 h, semanas 1 a 2).

    Rosa · piezas: 4. Esta temporada llega a S/ 50.00 (antes S/ 0.00).
      Todavía no teje: Chal.
      No le alcanza el tiempo: Gorro (por 0.5 h, semanas 1 a 2), Guantes (por 0.5 h, semanas 1 a 2).
      Con 0.5 h más (semanas 1 a 2) le tocarían 1 de Guantes, de lo que queda.
    "
  `)
})

test('[SW12] a short line is told with its reason and its remedy', () => {
  expect(shortagesInWords(telling, explainShortage(instance, shares))).toMatchInlineSnapshot(`
    "Guantes: faltan 3. El tiempo ofrecido no alcanza; es trabajo de 7.5 h. Con 0.5 h más (semanas 1 a 2) alcanza para 1.
    Chal: faltan 4. Todavía nadie del grupo lo teje. Ningún cambio solo alcanza. Avise al comprador que faltan 4.
    "
  `)
  expect(shortagesInWords({ ...telling, say: saying('en') }, explainShortage(instance, shares)))
    .toMatchInlineSnapshot(`
      "Guantes: 3 short. The hours offered are not enough; it is work of 7.5 h. With 0.5 h more (weeks 1 to 2) there is room for 1.
      Chal: 4 short. Nobody in the group knits it yet. No single change is enough. Tell the buyer that 4 are short.
      "
    `)
})

test('[SW12] whatever the order, nobody hears more than that, and every figure is there', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const order = orderByChance(seed)
    const fit = sharesByChance(order, seed)
    const own = { ...telling, fairness: order.fairness }
    for (const language of ['es', 'en'] as const) {
      const told = reasonsOf(order, fit).map((reasons) =>
        memberInWords({ ...own, say: saying(language) }, reasons),
      )
      expect(Math.max(...told.map(({ length }) => length))).toBeLessThanOrEqual(5)
      const short = shortagesInWords({ ...own, say: saying(language) }, explainShortage(order, fit))
      expect(`${told.flat().join('\n')}\n${short}`).not.toMatch(
        /–|undefined|NaN|\{|\b(?:why|more|short|limit|remedy)\.\w/,
      )
    }
  }
})
