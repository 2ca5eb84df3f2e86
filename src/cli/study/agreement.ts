/** `chinu study agreement [--round R] --unit turn|sentence|character|answer`: how far two coders agree, and on what it stands. */
import { refuse } from '../../core/kernel/result.ts'
import { usualDraws, type Interval } from '../../core/statistics/resampling.ts'
import type { Coefficient } from '../../core/statistics/coefficient.ts'
import { clearedTexts } from '../../keeping/study/cleared-texts.ts'
import { agreementOf, type AgreementRow } from '../../reports/study/agreement/agreement.ts'
import { termsOfRound } from '../../reports/study/agreement/judged.ts'
import { onlyClosedRound, termsOfCoders } from '../../reports/study/agreement/terms-of-coders.ts'
import { agreementUnits, type AgreementUnit } from '../../reports/study/agreement/units.ts'
import { codeTree, pathSeparator, type CodeTree } from '../../reports/study/code-tree.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { readCall, textOf } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { opener, studyOptions, withStudy } from './open.ts'
import { show, takesNoWords } from './shown.ts'

const options = {
  ...studyOptions,
  round: { type: 'string' },
  unit: { type: 'string' },
  seed: { type: 'string' },
  draws: { type: 'string' },
} as const

const isUnit = (said: string): said is AgreementUnit => agreementUnits.some((unit) => unit === said)

/** A whole number as it is said; nothing where it is none. */
const wholeOf = (said: string): number | undefined => (/^\d{1,9}$/.test(said) ? Number(said) : undefined)

export const agreement = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const none = takesNoWords(call.value)
  if (!none.ok) return none
  const [round, unit] = [textOf(call.value, 'round'), textOf(call.value, 'unit') ?? 'turn']
  if (!isUnit(unit)) return refuse('cli.call', { detail: `--unit ${agreementUnits.join('|')}` })
  const seed = wholeOf(textOf(call.value, 'seed') ?? '1')
  const draws = wholeOf(textOf(call.value, 'draws') ?? String(usualDraws))
  if (seed === undefined || draws === undefined) return refuse('cli.call', { detail: '--seed, --draws' })
  return withStudy({ call: call.value, edge, access: 'read' }, async (kept) => {
    const viewer = textOf(call.value, 'by') ?? opener
    const blind = round ?? onlyClosedRound(kept.study)
    const terms = blind === undefined ? termsOfCoders(kept.study, viewer) : termsOfRound(kept.study, blind)
    if (!terms.ok) return terms
    if (blind === undefined) edge.tell(`${sayStudy(edge.language, 'table.notBlind')}\n`)
    const texts = await clearedTexts(kept, terms.value.transcripts)
    if (!texts.ok) return texts
    const compared = { viewer, unit, texts: texts.value, terms: terms.value }
    const agreed = agreementOf(kept.study, compared, { seed, draws })
    if (!agreed.ok) return agreed
    const { codes, overall, transcripts, hasFewTexts } = agreed.value
    if (hasFewTexts) edge.tell(`${sayStudy(edge.language, 'agreement.fewTexts', { texts: transcripts })}\n`)
    const tree = codeTree(kept.study.coding)
    const all = sayStudy(edge.language, 'table.overAll')
    return show(
      {
        json: agreed.value,
        heading: headings.map((key) => sayStudy(edge.language, `table.${key}`)),
        rows: [...codes, overall].map((row) => lineOf(row, tree, all)),
      },
      call.value,
      edge,
    )
  })
}

const headings = [
  ...[
    'theme',
    'units',
    'both',
    'onlyFirst',
    'onlySecond',
    'observed',
    'kappa',
    'interval',
    'alpha',
    'interval',
  ],
  ...['prevalence', 'prevalence'],
]

const lineOf = (row: AgreementRow, tree: CodeTree, all: string): readonly (string | number)[] => {
  const { code, units, counts, observed, kappa, alpha, prevalence } = row
  const path = code === null ? all : (tree.byCode.get(code)?.path.join(pathSeparator) ?? code)
  return [
    ...[path, units, counts.both, counts.onlyFirst, counts.onlySecond, figure(observed)],
    ...[figure(kappa), interval(row.kappaInterval), figure(alpha), interval(row.alphaInterval)],
    ...[figure(prevalence.first), figure(prevalence.second)],
  ]
}

/** To three digits; a dash where there is no figure. */
const figure = ({ value }: Coefficient): string => (value === null ? '–' : value.toFixed(3))
const interval = (of: Interval | null): string => (of ? `${of.low.toFixed(3)} – ${of.high.toFixed(3)}` : '–')
