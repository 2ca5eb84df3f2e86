/** Women of one household, so that nobody checks or approves her own kin; only president and secretary see the link. */
import type { JSX } from 'preact'
import { acting, ask, done } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'
import { Women } from '../women.tsx'

export const Household = ({ person }: { readonly person: string }): JSX.Element => {
  const by = acting.value ?? ''
  const page = useAnswer(() => ask('member', { by, person }), `${by} ${person}`)
  const group = useAnswer(() => ask('group'))
  const kin = page?.household
  const others = (group?.women ?? []).filter(
    (woman) => woman.person !== person && !kin?.some((one) => one.person === woman.person),
  )
  const link = (other?: string): void =>
    void done(ask('linkHousehold', { by, person, ...(other === undefined ? {} : { with: other }) }))
  return (
    <Screen yarn="members" title={say('member.household')} icon="home" back>
      {page && (
        <div class="row">
          <Swatch place={page.woman.place} size={72} />
          <b class="grow name">{page.woman.name}</b>
        </div>
      )}
      <p>{say('member.householdHow')}</p>
      {kin?.map((woman) => (
        <div key={woman.person} class="row" data-kin={woman.person}>
          <Swatch place={woman.place} />
          <span class="grow name">{woman.name}</span>
        </div>
      ))}
      {kin && kin.length > 0 && (
        <button class="press" onClick={() => link()}>
          <Icon name="undo" size="s" />
          {say('member.unlink')}
        </button>
      )}
      {kin && (
        <>
          <h2>{say('member.linkWith')}</h2>
          <Women women={others} choose={link} />
        </>
      )}
    </Screen>
  )
}
