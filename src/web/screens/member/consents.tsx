/** Six matters, each no until she says yes with a companion beside her; one is asked at a time, and a no costs nothing. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { ConsentSaid } from '../../book/calls/consents.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { Vouch } from '../../parts/vouch.tsx'
import { longDay, say } from '../../parts/words.ts'
import '../../css/member.css'

type Matter = ConsentSaid['matter']

export const Consents = (): JSX.Element => {
  const by = acting.value ?? ''
  const said = useAnswer(() => ask('consents', { by }), by) ?? []
  const [asked, askAbout] = useState<Matter>()
  const now = said.find(({ matter }) => matter === asked)
  return (
    <Screen yarn="members" title={say('consent.mine')} icon="speak" back>
      {now ? (
        <Question key={now.matter} said={now} leave={() => askAbout(undefined)} />
      ) : (
        <>
          <p>{say('consent.how')}</p>
          <ul class="list">
            {said.map((one) => (
              <Said key={one.matter} said={one} choose={() => askAbout(one.matter)} />
            ))}
          </ul>
        </>
      )}
    </Screen>
  )
}

const Said = ({ said, choose }: { readonly said: ConsentSaid; readonly choose: () => void }): JSX.Element => (
  <li>
    <button class="row" data-consent={said.matter} data-given={said.given} onClick={choose}>
      <Icon name={said.given ? 'done' : 'no'} />
      <span class="grow">
        {say(`consent.${said.matter}`)}
        <br />
        <b>{sentenceOf(said)}</b>
      </span>
    </button>
  </li>
)

const sentenceOf = ({ given, since, witness }: ConsentSaid): string =>
  given ? say('consent.yesWith', { witness: witness?.name ?? '', day: longDay(since) }) : say('consent.no')

/** One question: no at once, yes with a companion whom she picks. */
const Question = ({
  said,
  leave,
}: {
  readonly said: ConsentSaid
  readonly leave: () => void
}): JSX.Element => {
  const by = acting.value ?? ''
  const [isWitnessed, askWitness] = useState(false)
  const group = useAnswer(() => ask('group'))
  const others = (group?.women ?? []).filter(({ person }) => person !== by)
  const tell = async (given: boolean, witness?: string): Promise<void> => {
    if (given === said.given) return leave()
    const told = { by, matter: said.matter, given, ...(witness === undefined ? {} : { witness }) }
    if (await done(ask('sayConsent', told))) leave()
  }
  return (
    <>
      <h2>{say(`consent.${said.matter}`)}</h2>
      <p>{say(`consentHow.${said.matter}`)}</p>
      {isWitnessed ? (
        <>
          <p class="next">{say('consent.whoIsWith')}</p>
          <Vouch women={others} chosen={(witness) => tell(true, witness)} />
        </>
      ) : (
        <div class="presses">
          <button class="press" aria-pressed={!said.given} onClick={() => void tell(false)}>
            <Icon name="no" size="s" />
            {say('consent.no')}
          </button>
          <button
            class="press"
            aria-pressed={said.given}
            onClick={() => (said.given ? leave() : askWitness(true))}
          >
            <Icon name="done" size="s" />
            {say('consent.yes')}
          </button>
        </div>
      )}
    </>
  )
}
