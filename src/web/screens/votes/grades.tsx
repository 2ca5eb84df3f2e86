/** The grades of a vote: for each its letter, what part of the tariff it pays, and which goods it makes. */
import type { JSX } from 'preact'
import { FigureField } from '../../parts/figure-field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import type { Grade } from './in-words.ts'

type Grades = { readonly grades: readonly Grade[]; readonly set: (grades: readonly Grade[]) => void }

const letters = ['A', 'B', 'C', 'D', 'E'] as const

export const GradeFields = ({ grades, set }: Grades): JSX.Element => {
  const next = letters.find((letter) => !grades.some(({ grade }) => grade === letter))
  const change = (grade: string, told: Partial<Grade>): void =>
    set(grades.map((one) => (one.grade === grade ? { ...one, ...told } : one)))
  return (
    <>
      <ul class="list">
        {grades.map((one) => (
          <GradeRow
            key={one.grade}
            {...one}
            change={(told) => change(one.grade, told)}
            drop={() => set(grades.filter(({ grade }) => grade !== one.grade))}
          />
        ))}
      </ul>
      {next !== undefined && (
        <button
          class="press"
          onClick={() => set([...grades, { grade: next, percent: undefined, goods: undefined }])}
        >
          <Icon name="plus" size="s" />
          {say('vote.addGrade', { grade: next })}
        </button>
      )}
    </>
  )
}

type Row = Grade & { readonly change: (told: Partial<Grade>) => void; readonly drop: () => void }

const GradeRow = ({ grade, percent, goods, change, drop }: Row): JSX.Element => (
  <li class="grade" data-grade={grade}>
    <div class="row">
      <b class="grow figure">{grade}</b>
      <button class="press" aria-label={say('vote.dropGrade', { grade })} onClick={drop}>
        <Icon name="minus" size="s" />
      </button>
    </div>
    <FigureField
      word={say('vote.gradePays')}
      value={percent}
      shown={say('unit.percent', { value: percent ?? 0 })}
      most={1000}
      set={(value) => change({ percent: value })}
    />
    <div class="presses">
      {(['first', 'second'] as const).map((one) => (
        <button key={one} class="press" aria-pressed={goods === one} onClick={() => change({ goods: one })}>
          {say(`goods.${one}`)}
        </button>
      ))}
    </div>
  </li>
)
