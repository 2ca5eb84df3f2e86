/** The places beside the screen, in three groups: the field, the texts, what is found. */
import type { JSX } from 'preact'
import type { Yarn } from '../../parts/yarn.ts'
import { go, me, place } from './app.ts'
import { Icon, type IconName } from './icon.tsx'
import { followArrows } from './list.tsx'
import { placeNames, type PlaceName } from './place-names.ts'
import { say } from './words.ts'

export type PlaceLook = {
  readonly group: 'field' | 'texts' | 'found'
  readonly yarn: Yarn
  readonly icon: IconName
  /** A place without a word of its own is reached from another one. */
  readonly word?: () => string | undefined
  /** The place whose row is marked while this one is shown. */
  readonly under?: PlaceName
}

/** Shown to safeguarding alone. */
const careWord = (): string | undefined =>
  me.value?.roles.includes('safeguarding') ? say('studyApp.care') : undefined

export const looks: Readonly<Record<PlaceName, PlaceLook>> = {
  project: { group: 'field', yarn: 'members', icon: 'project', word: () => say('studyApp.project') },
  respondents: { group: 'field', yarn: 'meeting', icon: 'people', word: () => say('studyApp.respondents') },
  names: { group: 'field', yarn: 'meeting', icon: 'people', under: 'respondents' },
  consents: { group: 'field', yarn: 'receive', icon: 'permit', word: () => say('studyApp.consents') },
  guides: { group: 'field', yarn: 'pay', icon: 'guide', word: () => say('studyApp.guides') },
  interviews: { group: 'field', yarn: 'orders', icon: 'talk', word: () => say('studyApp.interviews') },
  interview: { group: 'field', yarn: 'orders', icon: 'talk', under: 'interviews' },
  care: { group: 'field', yarn: 'wall', icon: 'care', word: careWord },
  texts: { group: 'texts', yarn: 'members', icon: 'text', word: () => say('texts.title') },
  clearing: { group: 'texts', yarn: 'members', icon: 'text', under: 'texts' },
  reading: { group: 'texts', yarn: 'members', icon: 'text', under: 'texts' },
  codebook: { group: 'texts', yarn: 'pay', icon: 'code', word: () => say('codebook.title') },
  cases: { group: 'texts', yarn: 'meeting', icon: 'people', word: () => say('cases.title') },
  quotes: { group: 'found', yarn: 'orders', icon: 'quote', word: () => say('quotes.title') },
  search: { group: 'found', yarn: 'meeting', icon: 'search', word: () => say('search.title') },
  matrix: { group: 'found', yarn: 'receive', icon: 'table', word: () => say('matrix.title') },
  agreement: { group: 'found', yarn: 'pay', icon: 'compare', word: () => say('agreement.title') },
  couple: { group: 'found', yarn: 'members', icon: 'couple', word: () => say('couple.title') },
  out: { group: 'found', yarn: 'orders', icon: 'out', word: () => say('out.title') },
}

const groups = ['field', 'texts', 'found'] as const

export const Nav = (): JSX.Element => {
  const here = looks[place.value.at].under ?? place.value.at
  return (
    <nav class="nav" aria-label={say('studyApp.places')} onKeyDown={followArrows}>
      <p class="mark-of-house">
        <Icon name="knot" />
        Chinu
      </p>
      {groups.map((group) => {
        const inGroup = placeNames.filter(
          (name) => looks[name].group === group && looks[name].word?.() !== undefined,
        )
        return (
          inGroup.length > 0 && (
            <div class="nav-group" key={group}>
              {inGroup.map((name) => (
                <button
                  key={name}
                  data-row
                  data-place={name}
                  data-s={looks[name].yarn}
                  aria-current={name === here ? 'page' : undefined}
                  onClick={() => go(name)}
                >
                  <Icon name={looks[name].icon} size="s" />
                  <span>{looks[name].word?.()}</span>
                </button>
              ))}
            </div>
          )
        )
      })}
    </nav>
  )
}
