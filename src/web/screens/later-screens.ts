/** The screens that no start needs: one file, since a phone pays for each file that it asks for. */
import { Cash } from './cash.tsx'
import { Fairness } from './fairness.tsx'
import { Findings } from './findings.tsx'
import { Guest } from './guest.tsx'
import { Meeting } from './meeting.tsx'
import { MemberScreen } from './member.tsx'
import { Consents } from './member/consents.tsx'
import { Household } from './member/household.tsx'
import { PaperScreen } from './member/paper.tsx'
import { NewOrder } from './new-order.tsx'
import { Order } from './order.tsx'
import { Orders } from './orders.tsx'
import { Pay } from './pay.tsx'
import { Posts } from './posts.tsx'
import { Receive } from './receive.tsx'
import { CheckCode } from './settings/check-code.tsx'
import { Copy } from './settings/copy.tsx'
import { HandOver } from './settings/hand-over.tsx'
import { Practice } from './settings/practice.tsx'
import { Settings } from './settings/settings.tsx'
import { Share } from './share.tsx'
import { Sheets } from './sheets.tsx'
import { Votes } from './votes.tsx'
import { Wall } from './wall.tsx'
import { Yarn } from './yarn.tsx'
import { Year } from './year.tsx'

export const laterScreens = {
  Guest,
  Posts,
  Settings,
  HandOver,
  Copy,
  CheckCode,
  Practice,
  MemberScreen,
  PaperScreen,
  Household,
  Consents,
  Meeting,
  Votes,
  Sheets,
  Findings,
  Orders,
  NewOrder,
  Order,
  Share,
  Yarn,
  Receive,
  Cash,
  Pay,
  Wall,
  Year,
  Fairness,
}
