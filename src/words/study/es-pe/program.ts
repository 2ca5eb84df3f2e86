/** What the command line says about a study in Spanish. */
import type { Words } from '../../words.ts'

export const studyProgramWords: Words = {
  'studyCli.serving':
    'El estudio se abre en {address} — en el navegador de esta máquina. Para parar: Ctrl+C. Lo que guarda el navegador se queda ahí, sellado.',
}
