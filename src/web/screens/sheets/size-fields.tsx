/** One size of a sheet: minutes, each yarn with its grams and waste, other materials, export cost. */
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import { yarnKinds, yarnName } from '../../parts/codes.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { say } from '../../parts/words.ts'
import type { SizeDraft, YarnDraft } from './draft.ts'

type Fields = { readonly size: SizeDraft; readonly set: (size: SizeDraft) => void }

export const SizeFields = ({ size, set }: Fields): JSX.Element => {
  const { minutes, yarns, otherMaterialsCentimos, exportCostCentimos } = size
  return (
    <div class="form">
      <FigureField
        word={say('sheetField.minutes')}
        value={minutes}
        shown={inHours(minutes ?? 0)}
        most={60_000}
        set={(value) => set({ ...size, minutes: value })}
      />
      <h2>{say('sheetField.yarns')}</h2>
      <div class="presses">
        {yarnKinds.map((yarn) => (
          <button
            key={yarn}
            class="press"
            aria-pressed={yarns.some((one) => one.yarn === yarn)}
            onClick={() => set({ ...size, yarns: withYarn(yarns, yarn) })}
          >
            {yarnName(yarn)}
          </button>
        ))}
      </div>
      {yarns.map((yarn) => (
        <YarnFields
          key={yarn.yarn}
          yarn={yarn}
          set={(told) => set({ ...size, yarns: yarns.map((one) => (one.yarn === told.yarn ? told : one)) })}
        />
      ))}
      <FigureField
        word={say('sheetField.others')}
        value={otherMaterialsCentimos}
        shown={soles(otherMaterialsCentimos ?? 0)}
        places={2}
        set={(value) => set({ ...size, otherMaterialsCentimos: value })}
      />
      <FigureField
        word={say('sheetField.export')}
        value={exportCostCentimos}
        shown={soles(exportCostCentimos ?? 0)}
        places={2}
        set={(value) => set({ ...size, exportCostCentimos: value })}
      />
    </div>
  )
}

/** Minutes as hours and minutes too: a day of knitting is not thought of in minutes. */
const inHours = (minutes: number): string =>
  say('sheet.minutes', { minutes, hours: Math.floor(minutes / 60), rest: minutes % 60 })

const withYarn = (yarns: readonly YarnDraft[], yarn: string): readonly YarnDraft[] =>
  yarns.some((one) => one.yarn === yarn)
    ? yarns.filter((one) => one.yarn !== yarn)
    : [...yarns, { yarn, grams: undefined, wastePerMille: undefined }]

type OfYarn = { readonly yarn: YarnDraft; readonly set: (yarn: YarnDraft) => void }

const YarnFields = ({ yarn, set }: OfYarn): JSX.Element => (
  <>
    <FigureField
      word={`${yarnName(yarn.yarn)}: ${say('sheetField.grams')}`}
      value={yarn.grams}
      shown={say('unit.grams', { value: yarn.grams ?? 0 })}
      most={20_000}
      set={(grams) => set({ ...yarn, grams })}
    />
    <FigureField
      word={`${yarnName(yarn.yarn)}: ${say('sheetField.waste')}`}
      value={yarn.wastePerMille}
      shown={say('unit.percent', { value: (yarn.wastePerMille ?? 0) / 10 })}
      places={1}
      most={1000}
      set={(wastePerMille) => set({ ...yarn, wastePerMille })}
    />
  </>
)
