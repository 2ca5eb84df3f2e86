/** The practice study is set up: its name, its team, its guides, the lists of people, the codebook, what is known of institutions. */
import type { Day } from '../../core/kernel/day.ts'
import { decideWriteCode } from '../../core/study/coding/write-code.ts'
import { decideWriteMemo } from '../../core/study/coding/write-memo.ts'
import { decideWriteGuide } from '../../core/study/interviews/write-guide.ts'
import { decideDraw } from '../../core/study/sample/draw.ts'
import { decideNameStudy } from '../../core/study/sample/name-study.ts'
import { decideResearcherJoins, type ResearcherJoins } from '../../core/study/sample/researchers.ts'
import { decideSetFrame } from '../../core/study/sample/set-frame.ts'
import { articleCodebook } from './codebook.ts'
import { guides } from './guides.ts'
import { institutions, notes } from './institutions.ts'
import { everybody, frames } from './people.ts'
import { team, together, type NoteStep } from './team.ts'

export const setUpStudy = (on: Day): readonly NoteStep[] => {
  const acting = { by: team.lead, on }
  const naming = {
    title: 'Trabajo en grupo y vida en casa (práctica)',
    question: '¿Qué cambia en la casa cuando una mujer trabaja en un grupo de artesanas?',
  }
  return [
    { ...acting, decide: ({ sample }) => decideNameStudy(sample, { ...acting, ...naming }) },
    ...researchers.map((joins): NoteStep => ({
      ...acting,
      decide: ({ sample }) => decideResearcherJoins(sample, { ...acting, ...joins }),
    })),
    {
      ...acting,
      decide: together(
        ...guides.map(
          (guide) => (study: Parameters<NoteStep['decide']>[0]) =>
            decideWriteGuide(study, {
              ...acting,
              ...guide,
              isSensitive: false,
              notChecked: [],
              ethics: null,
            }),
        ),
      ),
    },
    ...framesOf(on),
    ...codebookSteps(on),
    ...memoSteps(on),
  ]
}

const researchers: readonly Omit<ResearcherJoins, 'on' | 'by'>[] = [
  {
    ...{ researcher: team.lead, label: 'Investigadora', community: null },
    roles: ['lead', 'interviewer', 'analyst', 'safeguarding'],
    position: 'Mujer y extranjera; habla castellano. No es de ninguna de las dos comunidades.',
  },
  {
    ...{ researcher: team.assistant, label: 'Asistente', community: null },
    roles: ['interviewer', 'translator'],
    position: 'De la región, habla aymara. No es de ninguna de las dos comunidades.',
  },
  ...team.coders.map((researcher, place) => ({
    ...{
      researcher,
      label: `Lectura ${place + 1}`,
      roles: ['coder'] as const,
      community: null,
      position: null,
    },
  })),
]

const framesOf = (on: Day): readonly NoteStep[] => {
  const acting = { by: team.lead, on }
  const notStated = 'El artículo no dice cómo se eligió a quién entrevistar; aquí se toma a todas.'
  const labels = {
    CAMACANI: 'Socias de Camacani',
    JULI: 'Socias de Juli',
    HOGARES: 'Personas de los hogares',
  }
  return Object.values(frames).flatMap((frame): NoteStep[] => {
    const eligible = everybody.filter((person) => person.frame === frame).map(({ respondent }) => respondent)
    const set = { frame, label: labels[frame], eligibility: notStated, community: null }
    return [
      {
        ...acting,
        decide: ({ sample }) =>
          decideSetFrame(sample, { ...acting, ...set, listed: eligible.length, eligible }),
      },
      { ...acting, decide: ({ sample }) => decideDraw(sample, { ...acting, frame, method: 'census' }) },
    ]
  })
}

const codebookSteps = (on: Day): readonly NoteStep[] =>
  articleCodebook.map((code) => ({
    ...{ by: team.lead, on },
    decide: (study) =>
      decideWriteCode(study, {
        ...{ by: team.lead, on, ...code, isCodable: true, color: null, guid: null, examples: [] },
      }),
  }))

const memoSteps = (on: Day): readonly NoteStep[] => {
  const about = { kind: 'study' } as const
  const written = [
    ...notes,
    ...institutions.map(({ code, name, told }) => ({ memo: code, title: name, text: told })),
  ]
  return written.map((memo) => ({
    ...{ by: team.lead, on },
    decide: (study) => decideWriteMemo(study, { by: team.lead, on, ...memo, about }),
  }))
}
