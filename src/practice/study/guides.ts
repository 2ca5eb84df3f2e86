/** The questions that the article names, as two guides: for members, and for those of their households. None is sensitive. */
import type { WriteGuide } from '../../core/study/interviews/write-guide.ts'

type Item = WriteGuide['items'][number]

const item = (code: string, es: string, en: string, ...probes: readonly string[]): Item => ({
  ...{ item: code, ask: { es, en } },
  probes: probes.map((probe) => ({ es: probe })),
})

type Written = Pick<WriteGuide, 'guide' | 'title' | 'items'>

export const guides: readonly Written[] = [
  {
    guide: 'GUIA-SOCIA',
    title: { es: 'Socias', en: 'Members' },
    items: [
      item('P1', '¿Cómo debe ser una mujer?', 'What should a woman be like?', '¿Y antes, cómo decían?'),
      item(
        ...(['P2', '¿Qué le interesaría aprender en el grupo?'] as const),
        'What would you be interested in learning about in group training?',
      ),
      item(
        ...(['P3', '¿Qué ha cambiado en usted desde que es socia?'] as const),
        ...([
          'What personal changes have you experienced as a result of membership?',
          'Cuénteme de una vez.',
        ] as const),
      ),
      item(
        ...(['P4', '¿Podría ser presidenta de su asociación?'] as const),
        'Could you imagine becoming president of your association?',
      ),
      item(
        'P5',
        '¿Quién administra la plata en su casa?',
        'Who administers household income?',
        '¿Quién la guarda?',
      ),
      item(
        ...(['P6', '¿Su esposo ayuda en las tareas de la casa?'] as const),
        ...(['Does your husband help with housework?', '¿Qué hizo ayer?'] as const),
      ),
    ],
  },
  {
    guide: 'GUIA-HOGAR',
    title: { es: 'Personas de su hogar', en: 'Household members' },
    items: [
      item('P1', '¿Qué sabe usted del grupo?', 'What do you know about the group?'),
      item(
        'P2',
        '¿Qué problemas ve en que ella sea socia?',
        'What problems do you associate with membership?',
      ),
      item('P3', '¿Qué ha aprendido ella?', 'What has your wife learnt?'),
      item('P4', '¿Quién administra la plata en su casa?', 'Who administers household income?'),
      item('P5', '¿Quién hace qué en la casa?', 'Who does what at home?'),
    ],
  },
]
