/**
 * What leaves the study as a file: told beforehand, noted in the register, and only then handed over. It is what
 * `chinu study export` gives, to the same researchers. What writes the files is loaded when one is wanted.
 */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { reportsToRecall, type ToRecall } from '../../../core/study/consent/reports.ts'
import type { Report } from '../../../core/study/consent/consent.ts'
import { fitToLeave } from '../../../core/study/coding/leaving-words.ts'
import { visibleSelections } from '../../../core/study/coding/visible.ts'
import type { NamesKnown } from '../../../core/study/interviews/scan/own-names.ts'
import { needsRole } from '../../../core/study/sample/roles.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import type { Outgoing } from '../../../formats/study/tables/outgoing-sheets.ts'
import type { ExportedFit } from '../../../keeping/study/export-project.ts'
import { issueReport } from '../../../keeping/study/issue-report.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import type { HeldBack } from '../../../reports/study/outgoing/outgoing-quotes.ts'
import { viewStudy } from '../../../reports/study/study-view.ts'
import { actingOf, freshCode, hereOf, nameOfFile, tell, withStudy, type Here } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { knownNames } from '../known-names.ts'
import type { Archive } from './archive.ts'
import type { OutFormat } from './out-formats.ts'
import { textsOf } from './view.ts'

type Language = 'es' | 'en'
export type OutWanted = {
  readonly format: OutFormat
  /** Of the words that stand in tables. */
  readonly language: Language
  /** Whether the researchers' memos go too; tables have none. */
  readonly withMemos: boolean
}
/** How much goes out and how much stays; `people` are those whose words or figures are in it. */
/** `covered`: places in titles, codes, cases and memos where something stands for a name. */
export type Leaving = { readonly people: number; readonly covered: number } & (
  | {
      readonly kind: 'tables'
      readonly quotes: number
      readonly heldBack: Readonly<Record<HeldBack, number>>
    }
  | {
      readonly kind: 'project'
      readonly sources: number
      readonly withoutConsent: number
      readonly notCleared: number
      /** Of a second interview in a house. */
      readonly held: number
      readonly notes: number
      readonly memosLeft: number
    }
)
export type IssuedReport = Report & { readonly isToRecall: boolean }
export type OutRegister = {
  readonly mayLead: boolean
  /** The newest first. */
  readonly reports: readonly IssuedReport[]
  readonly toRecall: readonly ToRecall[]
}

export const outCalls = {
  outRegister: (desk: Desk): Promise<Result<OutRegister>> =>
    tell(desk, ({ sample, consent }, here) => {
      const toRecall = reportsToRecall(consent)
      const open = new Set(toRecall.map(({ report }) => report))
      const reports = [...consent.reports.values()].map((one) => ({
        ...one,
        isToRecall: open.has(one.report),
      }))
      return { mayLead: holdsRole(sample, { ...here, role: 'lead' }), reports: reports.reverse(), toRecall }
    }),

  /** Refused: somebody who does not lead the study. */
  whatLeaves: (desk: Desk, wanted: OutWanted): Promise<Result<Leaving>> =>
    withStudy(desk, async (kept) => {
      const made = await makerOf(wanted)(kept, await leaverOf(desk, kept), wanted)
      return made.ok ? ok(made.value.leaving) : made
    }),

  /** Refused: somebody who does not lead, no words for what it is or who gets it. Nothing is handed over then. */
  takeReportOut: (
    desk: Desk,
    { label, audience, ...wanted }: OutWanted & { readonly label: string; readonly audience: string },
  ): Promise<Result<Archive>> =>
    withStudy(desk, async (kept) => {
      const here = hereOf(desk, kept)
      const made = await makerOf(wanted)(kept, await leaverOf(desk, kept), wanted)
      if (!made.ok) return made
      const { respondents, bytes, ending } = made.value
      const file = await bytes()
      const told = { report: freshCode('report'), label, audience, respondents }
      const noted = await issueReport(kept, actingOf(desk, kept), told)
      if (!noted.ok) return noted
      return ok({ bytes: new Uint8Array(file), name: nameOfFile(here, ending) })
    }),
} as const

type Made = {
  readonly leaving: Leaving
  readonly respondents: readonly string[]
  readonly bytes: () => Promise<Uint8Array>
  readonly ending: string
}
/** Who takes it out, and the real names as far as their table is open. */
type Leaver = Here & { readonly names: NamesKnown }
type Maker = (kept: KeptStudy, leaver: Leaver, wanted: OutWanted) => Promise<Result<Made>>

const leaverOf = async (desk: Desk, kept: KeptStudy): Promise<Leaver> => {
  const names = await knownNames(desk)
  return { ...hereOf(desk, kept), names: names.ok ? names.value : [] }
}

const makerOf = ({ format }: OutWanted): Maker => (format === 'refiQda' ? project : tables)

const tables: Maker = async (kept, here, { format, language }) => {
  const leads = needsRole(kept.study.sample, here, 'lead')
  if (!leads.ok) return leads
  const texts = await textsOf(kept)
  if (!texts.ok) return texts
  const [{ outgoingSheets }, { sayStudy }] = await Promise.all([
    import('../../../formats/study/tables/outgoing-sheets.ts'),
    import('../../../words/study/say-study.ts'),
  ])
  const say = (key: string, figures = {}): string => sayStudy(language, key, figures)
  const { study, covered } = fitToLeave(kept.study, here.names)
  const view = viewStudy(study, visibleSelections(study, here.by))
  const outgoing = outgoingSheets(view, texts.value, { on: here.on, say })
  return ok({
    ...{ leaving: { ...tablesLeaving(outgoing), covered }, respondents: outgoing.respondents },
    ...{ ending: format === 'csv' ? 'tablas.zip' : 'tablas.xlsx', bytes: () => tableBytes(outgoing, format) },
  })
}

const tableBytes = async ({ sheets }: Outgoing, format: OutFormat): Promise<Uint8Array> =>
  format === 'csv'
    ? (await import('../../../formats/study/tables/csv-zip.ts')).csvZip(sheets)
    : (await import('../../../formats/study/tables/xlsx-bytes.ts')).xlsxBytes(sheets)

const tablesLeaving = ({ sheets, heldBack, respondents }: Outgoing) => ({
  ...{ kind: 'tables' as const, heldBack, people: respondents.length },
  quotes: sheets.find(({ name }) => name === 'quotes')?.rows.length ?? 0,
})

const project: Maker = async (kept, here, { withMemos }) => {
  const { exportedProject } = await import('../../../keeping/study/export-project.ts')
  const exported = await exportedProject(kept, here, { withMemos, names: here.names })
  if (!exported.ok) return exported
  const { project: wanted, respondents } = exported.value
  const bytes = async (): Promise<Uint8Array> =>
    (await import('../../../formats/study/refi-qda/write-project.ts')).writeProject(wanted)
  return ok({ leaving: projectLeaving(exported.value), respondents, ending: 'proyecto.qdpx', bytes })
}

const projectLeaving = ({
  project: { sources, notes },
  stayed,
  respondents,
  covered,
}: ExportedFit): Leaving => ({
  ...{ kind: 'project', covered, people: respondents.length, sources: sources.length, notes: notes.length },
  ...{ withoutConsent: stayed.withoutConsent, notCleared: stayed.notCleared, memosLeft: stayed.memos },
  held: stayed.heldBack,
})
