/** What a meeting needs beside its orders: posts, agreements, sheets, the box, what does not fit, turns, the year; and opening it. */
import type { JSX } from 'preact'
import { go, type Place } from '../parts/app.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { say } from '../parts/words.ts'
import { MeetingMode } from './settings/meeting-mode.tsx'

export const Meeting = (): JSX.Element => (
  <Screen yarn="meeting" title={say('app.meeting')} icon="meeting" back>
    <nav class="list">
      <Row icon="meeting" word={say('app.posts')} to={{ at: 'posts' }} />
      <Row icon="done" word={say('app.votes')} to={{ at: 'votes' }} />
      <Row icon="tape" word={say('app.sheets')} to={{ at: 'sheets' }} />
      <Row icon="cash" word={say('app.cash')} to={{ at: 'cash' }} />
      <Row icon="why" word={say('app.findings')} to={{ at: 'findings' }} />
      <Row icon="turn" word={say('app.fairness')} to={{ at: 'fairness' }} />
      <Row icon="calendar" word={say('app.year')} to={{ at: 'year' }} />
    </nav>
    <MeetingMode />
  </Screen>
)

type RowOf = { readonly icon: IconName; readonly word: string; readonly to: Place }

const Row = ({ icon, word, to }: RowOf): JSX.Element => (
  <button class="row wide-row" onClick={() => go(to)}>
    <Icon name={icon} />
    <span class="grow name">{word}</span>
  </button>
)
