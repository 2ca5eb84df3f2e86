/** Lo que se dice al traer y al llevar proyectos de otros programas (REFI-QDA), en español. */
import type { Words } from '../../words.ts'

export const refiEsPE: Words = {
  'packed.damaged':
    'El archivo está dañado en {place}. Pida que lo exporten otra vez y traiga la copia nueva.',
  'packed.hasDoctype':
    'El archivo declara un tipo de documento (DOCTYPE), que no se lee por seguridad. Expórtelo otra vez desde su programa.',
  'packed.notRead':
    '{place} está cerrado con clave o empaquetado de otra manera. Expórtelo sin clave, como ZIP corriente.',
  'packed.notXml':
    'En esa línea, columna {column}, el XML no está bien formado ({detail}). Expórtelo otra vez desde su programa.',
  'packed.notZip': 'No es un proyecto .qdpx, o llegó cortado. Cópielo otra vez entero.',
  'packed.tooDeep': 'Hay más niveles de los que se leen. Revise el libro de temas en su programa.',
  'packed.tooLarge':
    'Desempaquetado, el archivo pasa del límite ({most}). Quite de la exportación audios, fotos y páginas.',
  'refi.noCodebook': 'No es un libro de temas .qdc de REFI-QDA. Expórtelo otra vez desde su programa.',
  'refi.noCodes': 'El estudio no tiene temas todavía. Escriba o traiga uno, y exporte de nuevo.',
  'refi.noProject':
    'Dentro del archivo no hay un proyecto REFI-QDA (un .qde). Expórtelo como «proyecto REFI-QDA (.qdpx)».',
  'refi.severalProjects': 'Dentro del archivo hay varios proyectos ({files}). Exporte cada uno por separado.',
  'refi.badReference': 'Línea {line}: {element} no dice a qué se refiere. Se dejó fuera.',
  'refi.beyondText':
    '«{source}», línea {line}: la selección {from}–{to} salía del texto. Se acercó hasta donde alcanza.',
  'refi.countedOtherwise':
    '«{source}»: su programa cuenta los lugares de otra manera (finales de línea: {lineEnds}, marca: {mark}, unidad: {unit}). Así se leyó; revise una cita.',
  'refi.graphsLeft':
    '{graphs, plural, one {Un gráfico quedó fuera} other {# gráficos quedaron fuera}}: aquí no hay dónde guardarlos.',
  'refi.guidTwice': 'Línea {line}: {element} «{name}» repite el identificador de otro. Se le dio uno nuevo.',
  'refi.mediumLeft':
    '«{source}» ({medium}) no trae texto y quedó fuera, con {selections, plural, one {una selección} other {# selecciones}}.',
  'refi.mediumSelections':
    '«{source}» ({medium}): se leyó su texto; {selections, plural, one {una marca} other {# marcas}} sobre imagen o sonido quedaron fuera.',
  'refi.noGuid': 'Línea {line}: {element} «{name}» no trae identificador. Se le dio uno.',
  'refi.noPlace': '«{source}», línea {line}: una selección no dice dónde está. Se dejó fuera.',
  'refi.notUtf8': '{file} no está en UTF-8. Se leyó como texto de Windows; revise las tildes.',
  'refi.noteAbsent': 'Línea {line}: el texto de la nota «{note}» no viene en el archivo.',
  'refi.noteCodings':
    'En la nota «{note}» había {codings, plural, one {un tema} other {# temas}}: aquí las notas no se codifican.',
  'refi.noteValue': 'La nota «{note}» traía el valor de una variable. Quedó fuera.',
  'refi.onlyRichText':
    '«{source}» viene solo como documento con formato, con {selections, plural, one {una selección} other {# selecciones}}. Quedó fuera; expórtelo con texto plano.',
  'refi.otherVersion': 'El archivo sigue otra versión de la norma ({space}). Se leyó lo que se conoce.',
  'refi.textAbsent':
    'El texto de «{source}» no viene en el archivo; quedó fuera, con {selections, plural, one {una selección} other {# selecciones}}.',
  'refi.turnedRound':
    '«{source}», línea {line}: la selección {from}–{to} venía al revés. Se le dio la vuelta.',
  'refi.unknownElement': 'Línea {line}: {element} dentro de {within} no es de la norma. Se dejó fuera.',
  'refi.bareSelection': '«{source}»: en {from} había una selección sin tema ni nota. Se dejó fuera.',
  'refi.caseCodes':
    'El caso «{case}» remitía a {codes, plural, one {un tema} other {# temas}}. Eso quedó fuera.',
  'refi.caseKept': 'El caso «{case}» ya estaba en el estudio y quedó como está.',
  'refi.caseSelections':
    'El caso «{case}» tenía {selections, plural, one {una selección que no vino} other {# selecciones que no vinieron}}.',
  'refi.caseSources':
    'El caso «{case}» tenía {sources, plural, one {un texto que no vino} other {# textos que no vinieron}}.',
  'refi.codeKept': 'El tema «{code}» ya estaba aquí como «{kept}», y quedó así.',
  'refi.codedTwice': '«{source}»: {from}–{to} estaba codificado dos veces igual. Quedó una vez.',
  'refi.cut': '«{text}…» era más largo que {most} signos. Se cortó ahí.',
  'refi.emptyNote': 'La nota {note} estaba vacía.',
  'refi.linksLeft':
    '{links, plural, one {Un vínculo quedó fuera} other {# vínculos quedaron fuera}}: aquí solo se vinculan notas.',
  'refi.setAsMemo':
    'El conjunto «{set}» ({members, plural, one {un miembro} other {# miembros}}) quedó como nota del estudio.',
  'refi.sourceKept':
    '«{source}» ya estaba en el estudio y quedó como está; no se trajo lo codificado en ella ({selections, plural, one {una selección} other {# selecciones}}).',
  'refi.sourceShredded': '«{source}» se borró de este estudio para siempre. No se trajo.',
  'refi.unknownCode': '«{source}»: {from}–{to} lleva un tema que no está en el archivo. Quedó sin él.',
  'refi.unknownNote': 'Se remite a una nota ({note}) que no está en el archivo.',
  'refi.variableDescription': 'La descripción de la variable «{variable}» quedó fuera.',
  'refi.variableUnused': 'La variable «{variable}» no tenía ningún valor. Quedó fuera.',
  'study.declared':
    'Anotado: de {texts, plural, one {# texto} other {# textos}} los nombres los sacó antes {who}. Desde ahora se codifican y pueden salir.',
  'study.declareHow':
    'Léalo. Si ya son seudónimos, declare con --who quién sacó los nombres; si no, sáquelos en la aplicación, en Textos.',
  'study.foundIn': '«{label}»: la búsqueda ve {found, plural, one {# lugar} other {# lugares}}.',
  'study.restOnDeclaration':
    '{texts, plural, one {# texto vale} other {# textos valen}} por una declaración, no por la búsqueda: «chinu study texts» dice cuáles.',
  'textStanding.cleared': 'limpio desde {on}, por {by}',
  'textStanding.declared': 'declarado el {on} por {by}: los nombres los sacó antes {takenOutBy}',
  'textStanding.open': 'tiene nombres: no se codifica ni sale',
  'study.textsToClear':
    '{texts, plural, one {# texto espera} other {# textos esperan}} que alguien saque los nombres: hasta entonces no se codifica ni sale. Hágalo en la aplicación, en Textos, o declare quién los sacó antes: «chinu study names-taken-out».',
  'study.exported': 'Escrito: {file}',
  'study.projectBrought':
    'Se trajo al estudio {book}: {codes, plural, one {# tema} other {# temas}}, {sources, plural, one {# texto} other {# textos}}, {selections, plural, one {# selección} other {# selecciones}}, {cases, plural, one {# caso} other {# casos}}, {memos, plural, one {# nota} other {# notas}}; {warnings, plural, one {# aviso} other {# avisos}}.',
  'study.projectLeaves':
    'Salen {sources, plural, one {# texto} other {# textos}}. Se quedan {withoutConsent, plural, one {# sin permiso de archivo} other {# sin permiso de archivo}}, {notCleared, plural, one {# sin limpiar} other {# sin limpiar}} y {heldBack, plural, one {# retenido} other {# retenidos}}. Van {notes, plural, one {# nota} other {# notas}}: léalas antes de entregar el archivo.',
  'study.noWordsFound': 'En los títulos, temas, casos y notas la búsqueda no ve nada que falte revisar.',
  'study.wordsCovered':
    'En títulos, temas, casos y notas {covered, plural, one {# lugar sale tapado} other {# lugares salen tapados}}, porque podrían decir quién es alguien. Véalos con «chinu study words»; si no nombran a nadie, déjelos con --may-stay.',
  'study.wordsStay':
    'Anotado: {count, plural, one {# texto corto queda} other {# textos cortos quedan}} como están.',
  'wordsOf.case': 'caso',
  'wordsOf.code': 'tema',
  'wordsOf.memo': 'nota',
  'wordsOf.text': 'título de un texto',
  'wordsOf.title': 'título del estudio',
}
