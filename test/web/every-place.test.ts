/** Every place of the app as every woman may meet it: fifty women, a long name, an empty book; a new place is one line here. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Place } from '../../src/web/parts/app.ts'
import { testWith } from '../test-with.ts'
import { faults, tooSmall } from './faults.ts'
import * as on from './phone.ts'

const test = testWith('chromium')
let app = ''
beforeAll(async () => {
  app = await on.buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

/** A place that is not here does not compile. The order is the practice group's third, accepted and not shared out. */
const places: Readonly<Record<Place['at'], Place>> = {
  home: { at: 'home' },
  members: { at: 'members' },
  member: { at: 'member', person: 'S02' },
  paper: { at: 'paper', person: 'S02' },
  household: { at: 'household', person: 'S02' },
  consents: { at: 'consents' },
  join: { at: 'join' },
  pin: { at: 'pin' },
  settings: { at: 'settings' },
  practice: { at: 'practice' },
  copy: { at: 'copy' },
  checkCode: { at: 'checkCode' },
  handOver: { at: 'handOver' },
  meeting: { at: 'meeting' },
  posts: { at: 'posts' },
  votes: { at: 'votes' },
  sheets: { at: 'sheets' },
  findings: { at: 'findings' },
  orders: { at: 'orders' },
  newOrder: { at: 'newOrder' },
  order: { at: 'order', order: 'P03' },
  share: { at: 'share', order: 'P03' },
  yarn: { at: 'yarn' },
  receive: { at: 'receive' },
  cash: { at: 'cash' },
  pay: { at: 'pay' },
  wall: { at: 'wall' },
  year: { at: 'year' },
  fairness: { at: 'fairness' },
}

/** As the phone's own history would lead there; answers when nothing moves any more. */
const toPlace = async (page: Page, place: Place): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState(to, '')
    dispatchEvent(new PopStateEvent('popstate', { state: to }))
  }, place)
  await page.evaluate(
    () =>
      new Promise<void>((quiet) => {
        let timer = setTimeout(done, 250)
        const look = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, 250)
        })
        look.observe(document, { subtree: true, childList: true, characterData: true })
        function done(): void {
          look.disconnect()
          quiet()
        }
      }),
  )
}

const inSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.dataset['size'] = wanted
  }, size)

/** What is wrong with each place, by its name; nothing where all is well. */
const wrongIn = async (
  page: Page,
  withAxe: boolean,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const wrong: Record<string, readonly string[]> = {}
  for (const [name, place] of Object.entries(places)) {
    await inSize(page, '1')
    await toPlace(page, place)
    const small = withAxe ? await faults(page) : await tooSmall(page)
    const isHome = (await page.textContent('h1'))?.trim() === 'Chinu'
    const isEmpty = ((await page.textContent('.cloth')) ?? '').trim() === ''
    await inSize(page, '3')
    const large = (await tooSmall(page)).map((fault) => `size 3: ${fault}`)
    const found = [...small, ...large, ...(isEmpty ? ['nothing on it'] : [])]
    if (isHome !== (name === 'home')) found.push('another place')
    if (found.length > 0) wrong[name] = found
  }
  await inSize(page, '1')
  return wrong
}

const longName = 'María Encarnación Quispe Huanacuni de Mamani'

test('[WB8] every place with fifty women, as an officer', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.practise(page, { women: 50 })
    await on.beWoman(page, 'Rosa')
    expect(await wrongIn(page, true)).toEqual({})
  } finally {
    await phone.throwAway()
  }
})

test('[WB8] every place of a book with nothing in it, for a woman with a long name', async () => {
  const phone = await on.newPhone(app)
  try {
    const page = await phone.open()
    await on.foundGroup(page, [longName])
    await on.beWoman(page, longName)
    expect(await wrongIn(page, false)).toEqual({})
  } finally {
    await phone.throwAway()
  }
})
