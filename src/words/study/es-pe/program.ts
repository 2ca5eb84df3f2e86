/** What `chinu study` says on the command line, in Spanish. */
import type { Words } from '../../words.ts'

export const programEsPE: Words = {
  'study.askPassphrase': 'Frase del estudio: ',
  'study.made': 'Estudio nuevo {book} en {place}. Sin su frase nadie lo abre, tampoco nosotros.',
  'study.noPassphrase':
    'Falta la frase del estudio. Escríbala en la terminal, o póngala en CHINU_PASSPHRASE.',
  'study.noneHere':
    'En {place} no hay ningún estudio. Revise --data, o haga uno con «chinu study new --data CARPETA --title NOMBRE».',
  'study.serving':
    'El estudio se abre en {address} — en el navegador de esta máquina. Para parar: Ctrl+C. Lo que guarda el navegador se queda ahí, sellado.',
}
