/** Counting the box note by note; then three women say that they saw it, each by herself. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { countOf, faces, type Counted } from '../../../reports/notes-and-coins.ts'
import { soles } from '../../parts/money.ts'
import type { CashPage } from '../../book/calls/cash.ts'
import type { Voucher } from '../../book/vouching.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'
import { Face } from '../../pictures/money.tsx'
import { Swatch } from '../../pictures/swatch.tsx'
import { Difference } from './difference.tsx'

type Counting = { readonly cash: CashPage; readonly over: () => void }

/** So many of one face are more than a box holds. */
const mostPieces = 9999

export const CountCash = ({ cash, over }: Counting): JSX.Element => {
  const [pieces, setPieces] = useState<Counted>({})
  const [isCounted, setCounted] = useState(false)
  const { counts, centimos } = countOf(pieces)
  if (isCounted) return <SeenByThree cash={cash} counts={counts} counted={centimos} over={over} />
  return (
    <Screen
      yarn="pay"
      title={say('cash.title')}
      icon="cash"
      back={over}
      main={{ icon: 'done', word: say('cash.countedAll'), act: () => setCounted(true) }}
    >
      <Difference counted={centimos} book={cash.cashCentimos} />
      <Tray pieces={pieces} set={setPieces} />
    </Screen>
  )
}

type OfTray = { readonly pieces: Counted; readonly set: (pieces: Counted) => void }

const Tray = ({ pieces, set }: OfTray): JSX.Element => {
  const [face, choose] = useState(faces[0] ?? 0)
  const now = pieces[face] ?? 0
  const type = (figure: number): void => {
    const told = now * 10 + figure
    if (told <= mostPieces) set({ ...pieces, [face]: told })
  }
  return (
    <>
      <div class="tray">
        {faces.map((one) => (
          <button
            key={one}
            data-face={one}
            {...(one === face ? { 'aria-current': 'true' } : {})}
            onClick={() => choose(one)}
          >
            <Face face={one} word={soles(one)} />
            <b>×{pieces[one] ?? 0}</b>
          </button>
        ))}
        <button
          aria-label={say('app.padBack')}
          onClick={() => set({ ...pieces, [face]: Math.floor(now / 10) })}
        >
          <Icon name="undo" />
        </button>
      </div>
      <div
        class="count-pad"
        role="group"
        aria-label={say('cash.piecesOf', { face: soles(face), pieces: now })}
      >
        {[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((figure) => (
          <button key={figure} onClick={() => type(figure)}>
            {figure}
          </button>
        ))}
      </div>
    </>
  )
}

type Sealing = Counting & {
  readonly counts: readonly { readonly centimos: number; readonly pieces: number }[]
  readonly counted: number
}

/** The third one's word writes the count. */
const SeenByThree = ({ cash, counts, counted, over }: Sealing): JSX.Element => {
  const [seen, setSeen] = useState<readonly Voucher[]>([])
  const see = async (told: Voucher): Promise<void> => {
    const [first, second] = seen
    const by = acting.value
    if (first === undefined || second === undefined || by === undefined) return setSeen([...seen, told])
    const isWritten = await done(ask('countCash', { by, counts, seenBy: [first, second, told] }))
    if (isWritten) over()
    else setSeen([])
  }
  const left = cash.women.filter(({ person }) => !seen.some((told) => told.person === person))
  return (
    <Screen yarn="pay" title={say('cash.title')} icon="cash" back>
      <Difference counted={counted} book={cash.cashCentimos} />
      <h2>{say('cash.threeSee', { left: 3 - seen.length })}</h2>
      {seen.length > 0 && (
        <p class="seen-by">
          {cash.women
            .filter(({ person }) => seen.some((told) => told.person === person))
            .map(({ person, name, place }) => (
              <span key={person}>
                <Swatch place={place} size={40} />
                {name}
              </span>
            ))}
        </p>
      )}
      <Vouch
        key={seen.length}
        women={left}
        chosen={(person, pictures) => see(pictures ? { person, pictures } : { person })}
      />
    </Screen>
  )
}
