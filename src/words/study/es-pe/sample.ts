/** What the sample refuses or finds, in Spanish. */
import type { Words } from '../../words.ts'

export const sampleEsPE: Words = {
  'study.attributeTells':
    'El dato «{name}» de {respondent} parece un documento, un teléfono, un nombre, un lugar o una fecha. Escríbalo sin eso.',
  'study.attributeTwice': '{respondent} tiene dos veces el dato «{name}». Déjelo una vez.',
  'study.codeTaken': 'El código {code} ya lo lleva otra persona u otro texto. Elija otro.',
  'study.codeTwice': 'El código {code} está dos veces en la lista {frame}. Déjelo una vez.',
  'study.drawDoesNotFollow':
    'Lo sorteado de la lista {frame} no sale de su semilla y su lista. Sortéelo otra vez con la misma semilla y compare.',
  'study.drawSize': 'De la lista {frame} se pueden tomar de 1 a {eligible}; se pidió {size}.',
  'study.drawnAlready':
    'De la lista {frame} ya se sorteó. Puede sortear a más con la misma semilla, que deja a las de antes.',
  'study.emptyFrame': 'En la lista {frame} no hay nadie. Complétela primero.',
  'study.fewerListed':
    'En la lista {frame} hay {eligible} que cumplen, y se dijo que son {listed} en total. Revise los números.',
  'study.frameDrawn':
    'De la lista {frame} ya se sorteó, y quiénes cumplen ya no cambia. Haga otra lista para las que falten.',
  'study.frameIncomplete': 'A la lista {frame} le falta su nombre o quién puede entrar. Escríbalo.',
  'study.noLeadLeft': 'Alguien tiene que dirigir el estudio. Dé primero esa función a otra persona.',
  'study.noPseudonym': 'Falta el seudónimo de {respondent}. Elija un nombre que no sea el suyo.',
  'study.noTitle': 'Al estudio le falta su nombre. Escríbalo.',
  'study.notDrawn': '{code} no salió en el sorteo de la lista {frame}. Sortee a más, o elija a otra.',
  'study.notEligible': '{code} no está en la lista {frame}. Revise el código.',
  'study.pseudonymIsReal':
    '«{pseudonym}» es el nombre de alguien de verdad, o parte de él. Elija otro seudónimo.',
  'study.pseudonymTaken': 'El seudónimo «{pseudonym}» ya lo lleva otra persona. Elija otro.',
  'study.researcherIncomplete': 'A {researcher} le falta su nombre corto o lo que hace en el estudio.',
  'study.reservedCode': 'El código {code} lo usa el estudio para otra cosa. Elija otro.',
  'study.roleMissing': '{by} no tiene esa función ese día ({role}). Pídalo a quien la tiene.',
  'study.unknownFrame': 'No hay lista {frame}. Revise el código, o haga la lista.',
  'study.unknownResearcher': '{researcher} no es del equipo. Revise el código.',
  'study.unknownRespondent': 'No hay nadie con el código {respondent} en este estudio. Revise el código.',
}
