/** Her statement on paper: a small sheet with a code that the book knows; with her name only if she wants it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Paper } from '../../book/calls/woman.ts'
import { soles } from '../../parts/money.ts'
import { acting, ask, refused } from '../../parts/app.ts'
import { articlePieces, colourName } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { usePageSize } from '../../parts/page-size.ts'
import { Screen } from '../../parts/screen.tsx'
import { ofLastPress } from '../../parts/second-tap.ts'
import { longDay, say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import '../../css/member.css'
import '../../css/print.css'

export const PaperScreen = ({ person }: { readonly person: string }): JSX.Element => {
  const [paper, show] = useState<Paper>()
  const [withName, setWithName] = useState(false)
  const [isSmall, setSmall] = useState(true)
  usePageSize(isSmall ? '105mm 148mm' : 'A4 portrait', isSmall ? '8mm' : '20mm')
  const give = async (): Promise<void> => {
    const given = await ofLastPress(ask('givePaper', { by: acting.value ?? '', person }))
    if (given.ok) show(given.value)
    refused.value = given.ok ? undefined : given.error
  }
  const make = { icon: 'print', word: say('member.makePaper'), act: () => void give() } as const
  const print = { icon: 'print', word: say('member.print'), act: () => globalThis.print() } as const
  return (
    <Screen yarn="members" title={say('member.paper')} icon="print" back main={paper ? print : make}>
      <p class="no-print">{say(paper ? 'member.paperCopy' : 'member.paperHow')}</p>
      <div class="presses no-print">
        <Choice is={withName} word={say('member.withName')} choose={() => setWithName(!withName)} />
        <Choice is={isSmall} word={say('member.smallPaper')} choose={() => setSmall(!isSmall)} />
      </div>
      {paper && <Sheet {...paper} withName={withName} isSmall={isSmall} />}
    </Screen>
  )
}

type ChoiceOf = { readonly is: boolean; readonly word: string; readonly choose: () => void }
const Choice = ({ is, word, choose }: ChoiceOf): JSX.Element => (
  <button class="press" aria-pressed={is} onClick={choose}>
    {is && <Icon name="done" size="s" />}
    {word}
  </button>
)

type SheetOf = Paper & { readonly withName: boolean; readonly isSmall: boolean }

const Sheet = ({ woman, on, code, account, withName, isSmall }: SheetOf): JSX.Element => (
  <section class={isSmall ? 'paper a6' : 'paper a4-sheet'}>
    <div class="row">
      <Swatch place={woman.place} />
      <div class="grow">
        {withName && <b class="name">{woman.name}</b>}
        <div>{longDay(on)}</div>
      </div>
    </div>
    <dl>
      <Line word={say('hers.received')} amount={soles(account.receivedCentimos)} />
      <Line word={say('hers.owed')} amount={soles(account.owedCentimos)} />
      {account.inHand.map((line) => (
        <Line
          key={`${line.order} ${line.article} ${line.colour}`}
          word={say('member.atRate', {
            pieces: `${articlePieces(line.article, line.inHand)} ${colourName(line.colour)}`,
            rate: soles(line.payCentimos),
          })}
          amount={soles(line.comingCentimos)}
        />
      ))}
      {account.comingCentimos > 0 && (
        <Line word={say('hers.coming')} amount={soles(account.comingCentimos)} />
      )}
      <Line word={say('hers.savings')} amount={soles(account.savingsCentimos)} />
      <Line word={say('hers.advance')} amount={soles(account.advanceCentimos)} />
      {account.yarn.map(({ lot, grams }) => (
        <Line key={lot} word={say('member.yarnOf', { lot })} amount={say('member.grams', { grams })} />
      ))}
    </dl>
    <p class="code">{code}</p>
  </section>
)

const Line = ({ word, amount }: { readonly word: string; readonly amount: string }): JSX.Element => (
  <div>
    <dt>{word}</dt>
    <dd>{amount}</dd>
  </div>
)
