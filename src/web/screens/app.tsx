/** Which screen is shown: by the book's phase, who is acting, and the place. */
import type { JSX } from 'preact'
import { acting, phase, place, type Place } from '../parts/app.ts'
import { isGuestCode } from '../parts/codes.ts'
import { later } from '../parts/later.tsx'
import { SwatchPatterns } from '../pictures/swatch.tsx'
import { Bringing, Elsewhere, Failed } from './elsewhere.tsx'
import { FirstDay } from './first-day.tsx'
import { Home } from './home.tsx'
import { Join, Members } from './members.tsx'
import { ChoosePin } from './pin.tsx'
import { Rows } from './rows.tsx'
import { Who } from './who.tsx'

const read = async () => (await import('./later-screens.ts')).laterScreens
const Guest = later(async () => (await read()).Guest)
const Posts = later(async () => (await read()).Posts)
const Settings = later(async () => (await read()).Settings)
const HandOver = later(async () => (await read()).HandOver)
const CheckCode = later(async () => (await read()).CheckCode)
const Copy = later(async () => (await read()).Copy)
const Practice = later(async () => (await read()).Practice)
const MemberScreen = later(async () => (await read()).MemberScreen)
const PaperScreen = later(async () => (await read()).PaperScreen)
const Household = later(async () => (await read()).Household)
const Consents = later(async () => (await read()).Consents)
const Meeting = later(async () => (await read()).Meeting)
const Votes = later(async () => (await read()).Votes)
const Sheets = later(async () => (await read()).Sheets)
const Findings = later(async () => (await read()).Findings)
const Orders = later(async () => (await read()).Orders)
const NewOrder = later(async () => (await read()).NewOrder)
const Order = later(async () => (await read()).Order)
const Share = later(async () => (await read()).Share)
const Yarn = later(async () => (await read()).Yarn)
const Receive = later(async () => (await read()).Receive)
const Cash = later(async () => (await read()).Cash)
const Pay = later(async () => (await read()).Pay)
const Wall = later(async () => (await read()).Wall)
const Year = later(async () => (await read()).Year)
const Fairness = later(async () => (await read()).Fairness)

export const App = (): JSX.Element => (
  <>
    <SwatchPatterns />
    <Shown />
  </>
)

const Shown = (): JSX.Element | null => {
  switch (phase.value) {
    case 'opening':
      return null
    case 'hidden':
      return <Rows />
    case 'firstDay':
      return <FirstDay />
    case 'elsewhere':
      return <Elsewhere />
    case 'bringing':
      return <Bringing />
    case 'failed':
      return <Failed />
    case 'ready':
      return acting.value === undefined ? <Who /> : <OfGroup />
  }
}

const OfGroup = (): JSX.Element => {
  if (isGuestCode(acting.value ?? '')) return <Guest />
  const now = place.value
  switch (now.at) {
    case 'member':
      return <MemberScreen key={now.person} person={now.person} />
    case 'paper':
      return <PaperScreen key={now.person} person={now.person} />
    case 'household':
      return <Household key={now.person} person={now.person} />
    case 'order':
      return <Order key={now.order} order={now.order} />
    case 'share':
      return <Share key={now.order} order={now.order} />
    default:
      return plainly(now.at)
  }
}

type PlainPlace = Exclude<Place, { readonly person: string } | { readonly order: string }>['at']

const screens: Readonly<Record<PlainPlace, (props: object) => JSX.Element | null>> = {
  ...{
    home: Home,
    members: Members,
    join: Join,
    pin: ChoosePin,
    consents: Consents,
    settings: Settings,
    posts: Posts,
    practice: Practice,
    handOver: HandOver,
    copy: Copy,
    checkCode: CheckCode,
  },
  ...{ meeting: Meeting, votes: Votes, sheets: Sheets, findings: Findings, year: Year, fairness: Fairness },
  ...{ orders: Orders, newOrder: NewOrder, yarn: Yarn, receive: Receive, cash: Cash, pay: Pay, wall: Wall },
}

const plainly = (at: PlainPlace): JSX.Element => {
  const Now = screens[at]
  return <Now key={at} />
}
