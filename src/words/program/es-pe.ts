/** What only the command line says, in Spanish: the app does not carry it. */
import type { Words } from '../words.ts'

export const programEsPE: Words = {
  'cli.call': 'No entiendo la orden: {detail}. Vea «chinu --help».',
  'cli.noCode':
    '«{code}» no es el código de una hoja. Son diez letras y cifras en dos grupos; cópielo otra vez del papel.',
  'cli.statementDiffers':
    'El libro ya no da la hoja {code} de {person} ({on}): algo de lo que decía cambió. Compárenla con el papel y con otra copia.',
  'cli.statementMoney': '  le deben {owed}; recibió {received}; adelanto {advance}; ahorro {savings}',
  'cli.statementPieces': '  tiene {pieces} {article} {colour} de {order}, a {rate}: viene {coming}',
  'cli.statementRight': 'La hoja {code} de {person} es del {on} y el libro dice lo mismo:',
  'cli.statementUnknown':
    'En este libro no hay una hoja con el código {code}. Revise el código, o busque en otra copia.',
  'cli.statementYarn': '  tiene {grams} g del lote {lot}',
  'cli.notBuilt': 'La aplicación no está construida. Haga primero «npm run build».',
  'cli.portTaken': 'No puedo servir en el puerto {port}: {detail}. Elija otro con --port.',
  'cli.serving':
    'Chinu está en {address} — ábralo en el navegador de esta máquina; la clave del final sirve una vez, y desde entonces aquí se guarda una segunda copia. Para terminar: Ctrl+C. Lo que se guardó en el navegador se queda ahí.',
  'cli.noBook': 'En {place} no hay ningún libro. Revise --data, o haga uno con «chinu season … --data».',
  'cli.isAStudy':
    'En {place} hay un estudio, no el libro de un grupo. Sus órdenes empiezan con «chinu study».',
  'cli.noSuchFile': 'No puedo leer {place}: {detail}. Revise el nombre y el permiso.',
  'cli.cannotWrite': 'No puedo escribir en {place}: {detail}. Revise el permiso y el espacio.',
  'cli.severalBooks': 'En {place} hay varios libros. Elija uno con --book: {books}.',
  'shareOut.badField': 'El dato «{field}» no vale ({expected}). Corríjalo en el archivo.',
  'shareOut.tooLarge':
    'Los montos son demasiado grandes para compararlos con exactitud. Revise pagos, ingresos y deseos en el archivo.',
  'season.badField': 'El dato «{field}» no vale ({expected}). Corríjalo en el archivo.',
  'season.dateGoesBack':
    'La fecha {date} va hacia atrás (la anterior es {last}). Ponga las entradas en orden.',
  'season.idTwice': 'El id está dos veces. Cada entrada lleva el suyo.',
  'season.memberTwice': 'La socia {member} está dos veces en la lista. Déjela una vez.',
  'season.unknownMember': 'La socia {member} no está en la lista de socias. Revise el archivo.',
  'season.unknownUntil': 'No hay entrada {entry} en el archivo. Revise --until.',
  'cli.help': `chinu — el libro de un grupo artesano, del pedido al pago justo

  chinu start [--data CARPETA] [--port N] [--practice]                       sirve la aplicación en esta máquina y guarda una copia
  chinu season ARCHIVO [--until ENTRADA] [--data CARPETA] [--ack] [--json]   corre una temporada
  chinu share-out ARCHIVO [--time-limit SEGUNDOS] [--rounds N] [--seed N] [--explain]
                                                                           reparte el trabajo de un pedido
  chinu verify --data CARPETA [--book ID] [--json]                           revisa un libro
  chinu verify --statement CODIGO --data CARPETA [--book ID] [--json]        revisa la hoja de una socia
  chinu export hledger|events --data CARPETA --out CARPETA [--book ID]       saca el diario, o las anotaciones
  chinu import events ARCHIVO --data CARPETA [--dry-run]                     trae anotaciones
  chinu study …                                                              un estudio, en su propio libro: chinu study --help

  --lang es|en   idioma de las palabras. Salida 0: hecho; 1: algo está mal; 2: no se pudo, y no se escribió nada.`,
  'cli.newBook': 'Libro nuevo {book} en {place}',
  'cli.posted': 'En los libros: {transactions} asientos, {postings} apuntes.',
  'cli.paySettled': '{on} · liquidación ({entry})',
  'cli.herPay': '  {person}: ganó {gross}; le queda {net}',
  'cli.membersPaid': '{on} · pago a las socias ({entry})',
  'cli.paidInCash': '  {person}: {paid} en efectivo',
  'cli.paidByBank': '  {person}: {paid} por banco',
  'cli.surplus': 'Excedente ({entry}): {surplus}, de ellos {fund} al fondo y el resto a las socias.',
  'cli.right': 'bien',
  'cli.wrong': 'MAL ',
  'cli.counted': '{entries} anotaciones, {transactions} asientos, {findings} hallazgos abiertos.',
  'cli.exported': 'Escrito: {file}',
  'cli.imported': '{added} anotaciones nuevas, {known} ya estaban.',
  'cli.wouldImport': 'Se traerían {added} anotaciones nuevas; {known} ya están. No se escribió nada.',
  'check.chain': 'la cadena de cada aparato está entera',
  'check.form': 'cada anotación tiene su forma',
  'check.sums': 'cada asiento suma cero',
  'check.balances': 'los saldos son la suma de los asientos',
  'check.stocks': 'nada está por debajo de cero',
  'check.yarn': 'la lana de cada socia coincide con los libros',
  'check.closings': 'lo cerrado sigue como se cerró',
  'check.snapshot': 'el estado guardado es el mismo que sale de repasar todo',
  'keys.insideData':
    'Las llaves ({keys}) no pueden estar dentro de los datos ({data}). Elija otra carpeta con CHINU_KEYS.',
  'keys.open': 'Otros pueden leer las llaves en {place}. Quite ese permiso (debe ser {mode}).',
  'keys.damaged':
    'El archivo de llaves {place} está dañado o es de otro libro. Use la copia buena, o inscriba este aparato de nuevo.',
  'keys.exist': 'Ya hay llaves en {place}. No se tocan: elija otra carpeta con CHINU_KEYS.',
  'keys.unreachable': 'No puedo usar las llaves en {place} ({reason}). Revise el permiso y el espacio.',
  'hledger.dayTooEarly':
    'El día {day} de {place} es anterior a {first}, y ledger no lo lee. Corrija la fecha.',
  'cli.paidInAll': 'Pagado a las socias en toda la temporada: {paid}.',
  'cli.paidHour': '{article}: {tariff} la pieza; la hora paga {hour}',
  'cli.minimumWage': '    salario mínimo: {hour} la hora (desde {since})',
  'cli.minimumWageOld': '    salario mínimo: {hour} la hora (publicado {since}; puede haber uno más nuevo)',
  'cli.minimumWageNone': '    salario mínimo: no hay dato publicado para ese día',
  'cli.livingWage': '    salario digno rural (no de Puno): {hour} la hora ({since})',
  'cli.livingWageOld':
    '    salario digno rural (no de Puno): {hour} la hora (publicado {since}; puede haber uno más nuevo)',
  'cli.livingWageNone': '    salario digno: no hay dato publicado para ese día',
  'cli.newBookNotKept': 'Libro nuevo {book}, que no se guarda (use --data para guardarlo)',
  'check.forks': 'ninguna anotación está apartada por doble',
}
