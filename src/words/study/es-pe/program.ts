/** What `chinu study` says on the command line, in Spanish. */
import type { Words } from '../../words.ts'

export const programEsPE: Words = {
  'study.askPassphrase': 'Frase del estudio: ',
  'study.made': 'Estudio nuevo {book} en {place}. Sin su frase nadie lo abre, tampoco nosotros.',
  'study.practiceMade':
    'Estudio para practicar {book} en {place}: los números del artículo, y personas y textos inventados.',
  'study.noPassphrase':
    'Falta la frase del estudio. Escríbala en la terminal, o póngala en CHINU_PASSPHRASE.',
  'study.noneHere':
    'En {place} no hay ningún estudio. Revise --data, o haga uno con «chinu study new --data CARPETA --title NOMBRE».',
  'study.serving':
    'El estudio se abre en {address} — en el navegador de esta máquina. Para parar: Ctrl+C. Lo que guarda el navegador se queda ahí, sellado.',
  'study.archived':
    'Copia sellada del estudio en {file}. Se abre con la frase que el estudio tiene hoy; la tabla de nombres no va en ella.',
  'study.askAgain': 'Otra vez la frase nueva: ',
  'study.askNewPassphrase': 'Frase nueva del estudio: ',
  'study.broughtMerged': 'Se juntó con el estudio {book} de {place}: {added} anotaciones nuevas.',
  'study.broughtNew':
    'El estudio {book} está ahora en {place}, con {added} anotaciones; esta máquina es un aparato más de él.',
  'study.consentUntil': '(hasta el {until})',
  'study.counted': '{entries} anotaciones, {findings} hallazgos.',
  'study.erased':
    'Se borró para siempre lo de {respondent}. Vea en SECURITY.md lo que guardan las copias de otra parte.',
  'study.noNewPassphrase':
    'Falta la frase nueva. Escríbala en la terminal, o póngala en CHINU_NEW_PASSPHRASE.',
  'study.passphraseChanged':
    'El estudio se abre desde ahora con la frase nueva. Las copias de antes se abren con la de antes.',
  'study.recall':
    'Pida de vuelta el informe {report} «{label}» del {issued} a: {audience}. En él está {withdrew}.',
  'study.right': 'bien',
  'study.typedDifferently': 'Las dos veces no se escribió lo mismo. Empiece otra vez.',
  'study.withdrewOn': '{respondent} se retiró el {on}.',
  'study.wrong': 'MAL ',
  'consentPurpose.interview': 'entrevista',
  'consentPurpose.recording': 'grabación',
  'consentPurpose.quotes': 'citas',
  'consentPurpose.photo': 'foto',
  'consentPurpose.archive': 'archivo',
  'consentPurpose.contact': 'volver a buscarla',
  'consentStanding.yes': 'sí',
  'consentStanding.no': 'no',
  'consentStanding.ended': 'terminó',
  'consentStanding.notYet': 'todavía no',
  'consentStanding.notAsked': 'no se preguntó',
  'studyCheck.chain': 'la cadena de cada aparato está entera',
  'studyCheck.form': 'cada anotación tiene su forma',
  'studyCheck.envelopes': 'cada sobre se abre y se lee',
  'studyCheck.forks': 'ningún aparato escribió dos historias',
  'studyCheck.fold': 'lo anotado no se contradice',
  'studyCheck.recordings': 'cada grabación que no se borró está entera, con la huella de cuando llegó',
  'studyCheck.texts': 'cada texto limpio está y se abre',
  'studyCheck.shredded': 'de lo borrado no queda ninguna llave',
  'studyCheck.snapshot': 'el estado guardado es el que sale de las anotaciones',
  'study.aloudKept': 'Anotadas las palabras que se leen: {purpose}, {language}.',
  'study.roundWasDropped': 'La ronda {round} se dejó. Lo codificado en ella se ve desde ahora.',
  'rounds.round': 'ronda',
  'rounds.opened': 'abierta',
  'rounds.coders': 'codifican',
  'rounds.locked': 'cerraron',
  'rounds.standing': 'cómo está',
  'roundStanding.open': 'a ciegas',
  'roundStanding.closed': 'cerrada por las dos',
  'roundStanding.dropped': 'se dejó',
  'study.caseKept': 'Anotado el caso {case}.',
  'caseTable.case': 'caso',
  'caseTable.name': 'nombre',
  'caseTable.texts': 'textos',
  'caseTable.values': 'datos',
  'study.askNewNamesPassphrase': 'Frase nueva de la tabla de nombres: ',
  'study.namesPassphraseChanged':
    'La tabla de nombres se abre desde ahora con la frase nueva. Sus copias de antes se abren con la de antes.',
  'study.namesOut':
    'Copia sellada de la tabla de nombres en {file}. Se abre con la frase de los nombres. Llévela aparte de la copia del estudio.',
  'study.namesBrought':
    '{added, plural, one {Entró # nombre} other {Entraron # nombres}}; {left, plural, one {# de quien se retiró quedó fuera} other {# de quienes se retiraron quedaron fuera}}.',
  'study.nameDiffers': 'De {respondent} el archivo dice otra cosa que la tabla de aquí. Queda la de aquí.',
  'study.released': 'La entrevista {interview} se puede leer desde ahora.',
  'heldTable.household': 'casa',
  'heldTable.first': 'primera',
  'heldTable.second': 'segunda',
  'heldTable.released': 'se deja leer desde',
  'study.askName': 'Escriba en dos líneas el nombre de {respondent} y cómo encontrarla (fin: Ctrl+D).',
  'study.askNamesPassphrase': 'Frase de la tabla de nombres: ',
  'study.nameKept': 'Se guardó quién es {respondent}, solo en la tabla de nombres.',
  'study.noNamesPassphrase':
    'Falta la frase de la tabla de nombres. Escríbala en la terminal, o póngala en CHINU_NAMES_PASSPHRASE.',
  'study.sayWho': 'Diga con --by quién lo anota: {who}.',
}
