/** What is read aloud to ask for a consent, in Spanish, where the study wrote no words of its own. */
import type { Words } from '../../words.ts'

export const aloudEsPE: Words = {
  'aloud.interview':
    'Quisiéramos conversar con usted de su trabajo y de su vida en la casa. Puede no contestar, y puede parar cuando quiera. Si dice que no, no pasa nada. ¿Acepta conversar?',
  'aloud.recording':
    'Quisiéramos grabar la voz para no olvidar sus palabras. Nadie fuera del equipo la oye. También se puede conversar sin grabar. ¿Acepta que grabemos?',
  'aloud.quotes':
    'Quisiéramos contar algunas de sus palabras en un informe, sin su nombre ni su lugar. ¿Acepta?',
  'aloud.photo': 'Quisiéramos tomarle una foto para el informe. En la foto la pueden conocer. ¿Acepta?',
  'aloud.archive':
    'Quisiéramos guardar sus palabras, sin su nombre, para que otras personas estudien después. ¿Acepta?',
  'aloud.contact': 'Quisiéramos buscarla otra vez más adelante. ¿Acepta que la busquemos?',
}
