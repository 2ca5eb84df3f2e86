/** What the app shows in Spanish, area by area. */
import { agreementsWords } from './app/es-pe/agreements.ts'
import { discretionWords } from './app/es-pe/discretion.ts'
import { memberWords } from './app/es-pe/member.ts'
import { moneyWords } from './app/es-pe/money.ts'
import { ordersWords } from './app/es-pe/orders.ts'
import { receiveWords } from './app/es-pe/receive.ts'
import { secondCopyWords } from './app/es-pe/second-copy.ts'
import { settingsWords } from './app/es-pe/settings.ts'
import { shareWords } from './app/es-pe/share.ts'
import { startWords } from './app/es-pe/start.ts'
import { wallWords } from './app/es-pe/wall.ts'
import { yarnWords } from './app/es-pe/yarn.ts'
import type { Words } from './words.ts'

export const appEsPE: Words = {
  ...startWords,
  ...discretionWords,
  ...ordersWords,
  ...shareWords,
  ...yarnWords,
  ...receiveWords,
  ...moneyWords,
  ...memberWords,
  ...wallWords,
  ...settingsWords,
  ...secondCopyWords,
  ...agreementsWords,
}
