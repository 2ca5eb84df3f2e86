/** The proposal of a share-out: what the reckoning gives, changed by hand where the women want it, and sealed by two. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Proposal as Proposed } from '../../book/calls/share.ts'
import type { SharedWork } from '../../book/calls/work.ts'
import type { Voucher } from '../../book/vouching.ts'
import { acting, ask, done, go, refused } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen, type Main } from '../../parts/screen.tsx'
import { say } from '../../parts/words.ts'
import { tellingOf } from './in-words.ts'
import { SecondOfficer } from './second.tsx'
import { Short } from './short.tsx'
import { TermsOfWork } from './terms.tsx'
import { piecesIn, termsTold, useSharing, type Sharing } from './told.ts'
import { Totals } from './totals.tsx'
import { WomanInProposal } from './woman.tsx'

type OfOrder = { readonly order: string; readonly work: SharedWork; readonly sealed: () => void }

export const Proposal = ({ order, work, sealed }: OfOrder): JSX.Element => {
  const [isAsking, askSecond] = useState(false)
  const [second, setSecond] = useState<Voucher>()
  const sharing = useSharing(order, work.lines, () => setSecond(undefined))
  const { page, lines, byHand, shares } = sharing
  const given = shares.reduce((sum, { pieces }) => sum + pieces, 0)
  const seal = async (voucher: Voucher): Promise<void> => {
    const by = acting.value
    if (by === undefined || !page) return
    const { seed, rounds } = page
    const told = lines.map(termsTold)
    setSecond(undefined)
    if (await done(ask('sealShare', { by, second: voucher, order, told, byHand, shares, seed, rounds })))
      sealed()
  }
  if (isAsking)
    return (
      <SecondOfficer
        women={work.seconds}
        given={given}
        leave={() => askSecond(false)}
        confirmed={(voucher) => {
          setSecond(voucher)
          askSecond(false)
        }}
      />
    )
  const main = mainOf({ left: leftIn(sharing), second, askSecond, seal })
  return (
    <Screen
      yarn="orders"
      title={say('share.title')}
      icon="share"
      back
      {...(page && given > 0 && work.mayShare ? { main } : {})}
    >
      {!work.mayShare && <p class="next">{say('share.whoMay')}</p>}
      {page && <Totals lines={totalsOf(sharing)} women={page.women.length} />}
      {work.isShared && <p class="small">{say('share.againHow')}</p>}
      <TermsOfWork lines={lines} change={sharing.changeTerms} />
      {page ? (
        <Shares work={work} sharing={sharing} page={page} />
      ) : refused.value ? (
        <WhatIsMissing />
      ) : (
        <p class="state">{say('share.working')}</p>
      )}
    </Screen>
  )
}

const totalsOf = ({ page, shares }: Sharing) =>
  (page?.lines ?? []).map(({ id, pieces }) => ({ id, pieces, given: piecesIn(shares, id) }))

const leftIn = (sharing: Sharing): number =>
  totalsOf(sharing).reduce((sum, { given, pieces }) => sum + pieces - given, 0)

type Ready = {
  readonly left: number
  readonly second: Voucher | undefined
  readonly askSecond: (isAsking: boolean) => void
  readonly seal: (second: Voucher) => Promise<void>
}

const mainOf = ({ left, second, askSecond, seal }: Ready): Main => {
  if (!second) return { icon: 'member', word: say('share.second'), act: () => askSecond(true) }
  const word = left > 0 ? say('share.sealShort', { left }) : say('share.seal')
  return { icon: 'seal', word, hold: true, act: () => void seal(second) }
}

/** Where a woman must tell something before: the way to them. A vote that is missing has its own way. */
const WhatIsMissing = (): JSX.Element => (
  <button class="press" onClick={() => go({ at: 'members' })}>
    <Icon name="member" size="s" />
    {say('app.members')}
  </button>
)

type Shown = { readonly work: SharedWork; readonly sharing: Sharing; readonly page: Proposed }

const Shares = ({ work, sharing, page }: Shown): JSX.Element => {
  const [opened, open] = useState<string>()
  const { shares, byHand, changePieces, shareRestAgain } = sharing
  const byId = new Map(work.group.map((woman) => [woman.person, woman]))
  const leftOf = (line: string): number =>
    (page.lines.find(({ id }) => id === line)?.pieces ?? 0) - piecesIn(shares, line)
  const cost = (
    <>
      {byHand.length > 0 && <ByHandSoFar page={page} again={shareRestAgain} />}
      <Short page={page} />
    </>
  )
  return (
    <>
      {opened === undefined && cost}
      <ul class="list">
        {page.women.map((hers) => {
          const { person } = hers
          const woman = byId.get(person)
          return (
            woman && (
              <WomanInProposal
                key={person}
                {...{ woman, hers, leftOf, cost }}
                isOpen={opened === person}
                open={() => open(opened === person ? undefined : person)}
                piecesOf={(line) => piecesIn(shares, line, person)}
                change={(line, pieces) => changePieces({ person, line, pieces })}
                telling={tellingOf(page.fairness, page.lines)}
                nameOf={(who) => byId.get(who)?.name ?? who}
              />
            )
          )
        })}
      </ul>
    </>
  )
}

type Hands = { readonly page: Proposed; readonly again: () => void }

/** What the changes by hand cost, kindly, and the rest shared out anew around them. */
const ByHandSoFar = ({ page: { cost }, again }: Hands): JSX.Element => (
  <div class="next by-hand">
    <Icon name="fix" />
    <div class="grow">
      {cost && cost.piecesShort > 0 && <p>{say('share.costPieces', { pieces: cost.piecesShort })}</p>}
      {cost?.isPoorer && <p>{say('share.costPoorer')}</p>}
      {cost && cost.piecesShort <= 0 && !cost.isPoorer && <p>{say('share.costNothing')}</p>}
      <button class="press" onClick={again}>
        {say('share.restAgain')}
      </button>
    </div>
  </div>
)
