/** What the app shows in English, area by area. */
import { agreementsWords } from './app/en/agreements.ts'
import { discretionWords } from './app/en/discretion.ts'
import { memberWords } from './app/en/member.ts'
import { moneyWords } from './app/en/money.ts'
import { ordersWords } from './app/en/orders.ts'
import { receiveWords } from './app/en/receive.ts'
import { secondCopyWords } from './app/en/second-copy.ts'
import { settingsWords } from './app/en/settings.ts'
import { shareWords } from './app/en/share.ts'
import { startWords } from './app/en/start.ts'
import { wallWords } from './app/en/wall.ts'
import { yarnWords } from './app/en/yarn.ts'
import type { Words } from './words.ts'

export const appEn: Words = {
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
