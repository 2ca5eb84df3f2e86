/** Whom somebody lives with: chosen by a person, since the code of a household tells nothing. */
import type { JSX } from 'preact'
import type { Respondent } from '../../../../core/study/sample/sample.ts'
import { SelectField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

type Home = Pick<Respondent, 'respondent' | 'household'> & { readonly livesWith: string | null }
type Shown = {
  readonly known: readonly Respondent[]
  readonly home: Home
  readonly set: (changed: Pick<Home, 'household' | 'livesWith'>) => void
}

const nobody = ''
/** Stands for a household in which nobody else is known: no code is called so. */
const ownHouse = '+'

export const LivesWith = ({ known, home, set }: Shown): JSX.Element => {
  const houses = housesOf(known, home)
  const { household, livesWith } = home
  const own = household === null || houses.some((one) => one.household === household) ? [] : [household]
  const choose = (chosen: string): void => {
    if (chosen === ownHouse) return
    set({ household: null, livesWith: chosen === nobody ? null : chosen })
  }
  return (
    <SelectField
      label={say('people.household')}
      hint={say('people.householdHint')}
      options={[
        { value: nobody, word: say('people.noHousehold') },
        ...own.map((code) => ({ value: ownHouse, word: say('people.house', { household: code }) })),
        ...houses.map(({ first, names }) => ({ value: first, word: say('people.houseOf', { names }) })),
      ]}
      value={livesWith ?? chosenHouse(houses, household)}
      set={choose}
    />
  )
}

type House = { readonly household: string | null; readonly first: string; readonly names: string }

/** Each household by those who live in it, and each person of none by herself. */
const housesOf = (known: readonly Respondent[], { respondent }: Home): readonly House[] => {
  const others = known.filter((one) => one.respondent !== respondent)
  return others.flatMap<House>(({ household, respondent: first, pseudonym }) => {
    if (household === null) return [{ household, first, names: pseudonym }]
    const there = others.filter((one) => one.household === household)
    if (there[0]?.respondent !== first) return []
    return [{ household, first, names: there.map((one) => one.pseudonym).join(', ') }]
  })
}

const chosenHouse = (houses: readonly House[], household: string | null): string =>
  household === null ? nobody : (houses.find((one) => one.household === household)?.first ?? ownHouse)
