/** What does not fit: what was recorded, what the book says, and one tap to settle it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { FindingShown, FindingsPage } from '../book/calls/findings.ts'
import { acting, ask, done, go } from '../parts/app.ts'
import { ToCash } from '../parts/box-short.tsx'
import { isPurse, isYarnWithHer } from '../parts/figures.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { longDay, say } from '../parts/words.ts'
import { Swatch } from '../pictures/swatch.tsx'
import { bookSays, wasTold } from './findings/in-words.ts'
import '../css/findings.css'

export const Findings = (): JSX.Element => {
  const by = acting.value ?? ''
  const page = useAnswer(() => ask('findings', { by }), by)
  const [opened, open] = useState<string>()
  return (
    <Screen yarn="meeting" title={say('app.findings')} icon="why" back>
      {page?.findings.length === 0 && (
        <p class="next">
          <Icon name="done" />
          <span>{say('finding.none')}</span>
        </p>
      )}
      {page && page.findings.length > 0 && <p>{say('finding.how')}</p>}
      <ul class="findings">
        {page?.findings.map((finding) => (
          <One
            key={finding.key}
            {...{ finding, page }}
            isOpen={opened === finding.key || page.findings.length === 1}
            open={() => open(opened === finding.key ? undefined : finding.key)}
          />
        ))}
      </ul>
    </Screen>
  )
}

type Shown = {
  readonly finding: FindingShown
  readonly page: FindingsPage
  readonly isOpen: boolean
  readonly open: () => void
}

const One = ({ finding, page, isOpen, open }: Shown): JSX.Element => {
  const { code, told } = finding
  return (
    <li data-finding={code}>
      <button class="row" aria-expanded={isOpen} onClick={open}>
        {told ? <Swatch place={told.by.place} /> : <Icon name="why" />}
        <span class="grow">
          {told && (
            <span class="small below">
              {say('finding.by', { name: told.by.name, day: longDay(told.on) })} {wasTold(told)}
            </span>
          )}
          <span class="below">{bookSays(finding, page.currency)}</span>
        </span>
      </button>
      {isOpen && <Ways finding={finding} page={page} />}
    </li>
  )
}

/** Money came in that nobody told yet: that is told in the cash box. */
const isOfPurse = ({ code, figures }: FindingShown): boolean =>
  code === 'money.countDiffers' || (code === 'money.stockShort' && isPurse(String(figures['account'])))

/** Yarn that went into pieces and that nobody noted as given. */
const isOfHerYarn = ({ code, figures }: FindingShown): boolean =>
  code === 'yarn.overdrawn' || (code === 'money.stockShort' && isYarnWithHer(String(figures['account'])))

type How = Parameters<typeof settleArgs>[1]
const settleArgs = ({ code, ref, about }: FindingShown, how: 'trueAsWritten' | 'putRight' | 'noEffect') => ({
  ...{ code, ref, about, how },
})

const ways: readonly { readonly how: How; readonly icon: IconName }[] = [
  { how: 'trueAsWritten', icon: 'done' },
  { how: 'putRight', icon: 'fix' },
  { how: 'noEffect', icon: 'no' },
]

const Ways = ({
  finding,
  page,
}: {
  readonly finding: FindingShown
  readonly page: FindingsPage
}): JSX.Element => {
  const by = acting.value ?? ''
  return (
    <div class="ways">
      {isOfPurse(finding) && <ToCash />}
      {isOfHerYarn(finding) && (
        <button class="press" data-way="yarn" onClick={() => go({ at: 'yarn' })}>
          <Icon name="yarn" size="s" />
          {say('yarn.give')}
        </button>
      )}
      {finding.canTakeBack && (
        <button class="press" onClick={() => void done(ask('takeBackFinding', { by, ref: finding.ref }))}>
          <Icon name="undo" size="s" />
          {say('finding.takeBack')}
        </button>
      )}
      {page.maySettle
        ? ways.map(({ how, icon }) => (
            <button
              key={how}
              class="press"
              data-how={how}
              onClick={() => void done(ask('settleFinding', { by, ...settleArgs(finding, how) }))}
            >
              <Icon name={icon} size="s" />
              {say(`finding.${how}`)}
            </button>
          ))
        : !finding.canTakeBack && (
            <p class="small">
              {say('finding.whoMay', { names: page.whoSettles.map(({ name }) => name).join(', ') })}
            </p>
          )}
    </div>
  )
}
