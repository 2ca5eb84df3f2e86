/** Which studies this browser keeps, making one, opening one with its passphrase, and who works in it. */
import { parseEventBody } from '../../../core/study/log.ts'
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { wholeStudy } from '../../../core/study/envelope.ts'
import { researcherRoles, type ResearcherRole } from '../../../core/study/sample/events.ts'
import { decideResearcherJoins } from '../../../core/study/sample/researchers.ts'
import { note, openStudy, type KeptStudy } from '../../../keeping/study/kept-study.ts'
import { newStudy } from '../../../keeping/study/new-study.ts'
import { listBrowserBooks, openBrowser } from '../../../storage/browser.ts'
import { browserKeysFor, keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys } from '../../../sync/keys.ts'
import { actingOf, dayIn, take, tell } from '../acting.ts'
import { shutNames, type Desk } from '../desk.ts'

/** Before the passphrase nothing is known of a study but when it was opened and whether it is for practice. */
export type StudyHere = { readonly book: string; readonly since: string; readonly practice: boolean }
export type Worker = {
  readonly researcher: string
  readonly label: string
  readonly roles: readonly ResearcherRole[]
}
/** `by` is empty until somebody said who she is. */
export type Opened = { readonly practice: boolean; readonly by: string }

export type NewStudyForm = {
  readonly title: string
  readonly question: string
  readonly code: string
  readonly label: string
  readonly passphrase: string
  readonly practice: boolean
}

const timeZone = 'America/Lima'

export const openingCalls = {
  shelf: async (_desk: Desk): Promise<Result<readonly StudyHere[]>> => {
    const here: StudyHere[] = []
    for (const book of await listBrowserBooks()) {
      const found = await studyHere(book)
      if (!found.ok) return found
      if (found.value) here.push(found.value)
    }
    return ok(here)
  },

  /** Makes a study in this browser; whoever opens it leads it and may do everything until she gives roles away. */
  makeStudy: async (desk: Desk, form: NewStudyForm): Promise<Result<Opened>> => {
    const by = form.code.trim()
    const keys = await newKeys({ extractable: false })
    const on = dayIn(timeZone)
    const { passphrase, practice } = form
    const made = await newStudy(keys, { on, timeZone, practice, passphrase, by, wallMillis: Date.now() })
    if (!made.ok) return made
    await keepBrowserKeys(made.value.book, keys)
    const store = await openBrowser({ book: made.value.book })
    if (!store.ok) return store
    const filled = await made.value.fill(store.value)
    if (!filled.ok) return filled
    const begun = await store.value.append(made.value.entries)
    if (!begun.ok) return begun
    const kept = await openStudy(store.value, { device: keys.device, passphrase })
    if (!kept.ok) return kept
    desk.kept = kept.value
    desk.by = by
    const named = await nameStudy(desk, kept.value, { ...form, code: by })
    return named.ok ? ok({ practice, by }) : named
  },

  /** Refused: a wrong passphrase; a study whose keys this browser lost; another window that holds it. */
  openStudy: async (
    desk: Desk,
    { book, passphrase }: { readonly book: string; readonly passphrase: string },
  ): Promise<Result<Opened>> => {
    const keys = await browserKeysFor(book)
    if (!keys) return refuse('app.keysGone', { book })
    const store = await openBrowser({ book })
    if (!store.ok) return store
    const kept = await openStudy(store.value, { device: keys.device, passphrase })
    if (!kept.ok) {
      await store.value.close()
      return kept
    }
    return ok(layOpen(desk, kept.value))
  },

  workers: (desk: Desk): Promise<Result<readonly Worker[]>> =>
    tell(desk, ({ sample }) =>
      [...sample.researchers.values()]
        .filter(({ left }) => left === null)
        .map(({ researcher, label, roles }) => ({ researcher, label, roles })),
    ),

  /** Where nobody of the team is known yet, whoever opens the study joins as who leads, and works from here on. */
  leadFirst: async (
    desk: Desk,
    { code, label }: { readonly code: string; readonly label: string },
  ): Promise<Result<void>> => {
    if (desk.kept && desk.kept.study.sample.researchers.size > 0)
      return refuse('study.roleMissing', { by: code, role: 'lead' })
    desk.by = code
    const terms = { researcher: code, label, roles: researcherRoles, community: null, position: null }
    return take(desk, ({ sample }, here) => decideResearcherJoins(sample, { ...here, ...terms }))
  },

  workAs: async (desk: Desk, { by }: { readonly by: string }): Promise<Result<void>> => {
    if (!desk.kept?.study.sample.researchers.has(by))
      return refuse('study.unknownResearcher', { researcher: by })
    if (desk.by !== by) shutNames(desk)
    desk.by = by
    return ok(undefined)
  },
} as const

/** A study lies open; where one researcher works alone in it, it is she. */
export const layOpen = (desk: Desk, kept: KeptStudy): Opened => {
  desk.kept = kept
  const { sample, book } = kept.study
  const [only, ...others] = sample.researchers.keys()
  desk.by = only !== undefined && others.length === 0 ? only : ''
  return { practice: book.practice, by: desk.by }
}

/** What the genesis entry says, which is not sealed; nothing where a book was cut off before its first write. */
const studyHere = async (book: string): Promise<Result<StudyHere | undefined>> => {
  const store = await openBrowser({ book, access: 'read' })
  if (!store.ok) return store
  try {
    for await (const batch of store.value.recorded('book')) {
      const [genesis] = batch
      const opened = genesis && parseEventBody(genesis)
      if (!opened?.ok || opened.value.type !== 'book.opened') return ok(undefined)
      const { on: since, practice } = opened.value.body
      return ok({ book, since, practice })
    }
    return ok(undefined)
  } finally {
    await store.value.close()
  }
}

const nameStudy = async (
  desk: Desk,
  kept: KeptStudy,
  { title, question, code, label }: NewStudyForm,
): Promise<Result<unknown>> => {
  const acting = actingOf(desk, kept)
  const { on } = acting
  const asked = question.trim() === '' ? {} : { question: question.trim() }
  return note(kept, acting, () =>
    ok([
      {
        about: wholeStudy,
        event: { type: 'sample.studyNamed', v: 1, body: { on, title: title.trim(), ...asked } },
      },
      {
        about: wholeStudy,
        event: {
          ...({ type: 'sample.researcherJoined', v: 1 } as const),
          body: {
            ...{ on, researcher: code, label: label.trim(), roles: [...researcherRoles] },
            ...{ community: null, position: null },
          },
        },
      },
    ]),
  )
}
