/** Women sign one after the other: each by her swatch, and by her pictures where she has a PIN. */
import type { JSX } from 'preact'
import type { Woman } from '../../book/acting.ts'
import type { Voucher } from '../../book/vouching.ts'
import { acting } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'

type Signing = {
  /** For each signature, the women who may give it. */
  readonly due: readonly (readonly Woman[])[]
  readonly signed: readonly Voucher[]
  readonly sign: (signed: readonly Voucher[]) => void
}

export const Signing = ({ due, signed, sign }: Signing): JSX.Element => {
  const next = due[signed.length]
  const nameOf = ({ person }: Voucher): string =>
    due.flat().find((woman) => woman.person === person)?.name ?? person
  const add = (voucher: Voucher): void => sign([...signed, voucher])
  return (
    <>
      {signed.map((voucher) => (
        <p key={voucher.person} class="row" data-signed={voucher.person}>
          <Icon name="done" />
          {say('app.signed', { name: nameOf(voucher) })}
        </p>
      ))}
      {next && <Ask key={signed.length} women={next} place={signed.length} add={add} />}
    </>
  )
}

type Asked = {
  readonly women: readonly Woman[]
  readonly place: number
  readonly add: (voucher: Voucher) => void
}

const questions = ['app.signsLeaving', 'app.signsTaking', 'app.signsWriting'] as const

/** Who has the phone in her hand said already who she is. */
const Ask = ({ women, place, add }: Asked): JSX.Element => {
  const here = women.find(({ person }) => person === acting.value)
  const [woman] = women
  return (
    <>
      <p class="next">{say(questions[place] ?? 'app.signsWriting', { name: woman?.name ?? '' })}</p>
      {here ? (
        <button class="press" onClick={() => add({ person: here.person })}>
          <Icon name="done" size="s" />
          {say('app.iSign', { name: here.name })}
        </button>
      ) : (
        <Vouch
          women={women}
          chosen={(person, pictures) => add({ person, ...(pictures ? { pictures } : {}) })}
        />
      )}
    </>
  )
}
