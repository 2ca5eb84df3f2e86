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

const Guest = later(async () => (await import('./guest.tsx')).Guest)
const Posts = later(async () => (await import('./posts.tsx')).Posts)
const Settings = later(async () => (await import('./settings/settings.tsx')).Settings)
const HandOver = later(async () => (await import('./settings/hand-over.tsx')).HandOver)
const Copy = later(async () => (await import('./settings/copy.tsx')).Copy)
const Practice = later(async () => (await import('./settings/practice.tsx')).Practice)
const MemberScreen = later(async () => (await import('./member.tsx')).MemberScreen)
const PaperScreen = later(async () => (await import('./member/paper.tsx')).PaperScreen)
const Household = later(async () => (await import('./member/household.tsx')).Household)
const Consents = later(async () => (await import('./member/consents.tsx')).Consents)
const Meeting = later(async () => (await import('./meeting.tsx')).Meeting)
const Votes = later(async () => (await import('./votes.tsx')).Votes)
const Sheets = later(async () => (await import('./sheets.tsx')).Sheets)
const Findings = later(async () => (await import('./findings.tsx')).Findings)
const Orders = later(async () => (await import('./orders.tsx')).Orders)
const NewOrder = later(async () => (await import('./new-order.tsx')).NewOrder)
const Order = later(async () => (await import('./order.tsx')).Order)
const Share = later(async () => (await import('./share.tsx')).Share)
const Yarn = later(async () => (await import('./yarn.tsx')).Yarn)
const Receive = later(async () => (await import('./receive.tsx')).Receive)
const Cash = later(async () => (await import('./cash.tsx')).Cash)
const Pay = later(async () => (await import('./pay.tsx')).Pay)
const Wall = later(async () => (await import('./wall.tsx')).Wall)
const Year = later(async () => (await import('./year.tsx')).Year)
const Fairness = later(async () => (await import('./fairness.tsx')).Fairness)

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
  },
  ...{ meeting: Meeting, votes: Votes, sheets: Sheets, findings: Findings, year: Year, fairness: Fairness },
  ...{ orders: Orders, newOrder: NewOrder, yarn: Yarn, receive: Receive, cash: Cash, pay: Pay, wall: Wall },
}

const plainly = (at: PlainPlace): JSX.Element => {
  const Now = screens[at]
  return <Now key={at} />
}
