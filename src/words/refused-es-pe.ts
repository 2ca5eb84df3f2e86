/** Why something cannot be done, and what to do next, in Spanish. Short, kind, in the second person. */
import { checkCodeWords } from './app/es-pe/check-code.ts'
import { findingsWords } from './app/es-pe/findings.ts'
import { votesHowWords } from './app/es-pe/votes-how.ts'
import type { Words } from './words.ts'

export const refusedEsPE: Words = {
  ...votesHowWords,
  ...findingsWords,
  ...checkCodeWords,
  'agreements.ownRate': 'Un sol es siempre un sol. Anote 1 como cambio.',
  'agreements.missing':
    'Falta un acuerdo del grupo: «{matter}» {about} para el {on}. Vótenlo en reunión y anótelo antes de seguir.',
  'agreements.unknownGrade':
    'La calidad {grade} no está en el acuerdo del {on}. Use una del acuerdo, o vótenla.',
  'book.correctedBefore': 'La anotación {entry} es del {on}. Retírela con fecha de ese día o posterior.',
  'book.correctedTwice': 'La anotación {entry} ya fue retirada. Vea la corrección que vale.',
  'book.decidedTwice':
    'Esto ya se había decidido en otro teléfono sin verse ({type}). Vale la primera; revisen juntas la segunda.',
  'book.notAGroup': 'El libro {book} no es de un grupo. Elija otro con --book.',
  'book.notTakenBack':
    'Una anotación de este tipo ({type}) no se puede retirar. Corríjala con otra anotación.',
  'book.unknownEntry': 'No encuentro la anotación {entry} en este libro. Traigan primero lo que falta.',
  'book.updateNeeded': 'Esta anotación ({type}) es de una versión más nueva. Actualice la aplicación.',
  'book.otherKey': 'El aparato {device} ya está en el libro con otra llave. Abra Chinu en otro navegador.',
  'sync.malformed':
    'Lo que llegó no tiene la forma debida ({field}). Cierre la aplicación y ábrala otra vez.',
  'sync.notVouchedFor':
    'Las anotaciones desde {place} no llevan la firma de quien las envía. No se guardó nada de ellas.',
  'sync.notEnrolled':
    'La anotación {place} es de un aparato que no está en el libro. No se guardó nada de ella.',
  'sync.strayItem': 'Llegó algo sellado que ninguna anotación nombra ({place}). No se guardó.',
  'sync.wrongCode':
    'Esa clave no vale o ya se usó. En la computadora, cierre «chinu start» y ábralo otra vez: dará una nueva.',
  'sync.noToken': 'La computadora no conoce este navegador. Abra la dirección nueva que da «chinu start».',
  'sync.otherBook':
    'La computadora guarda el libro de otro grupo. El de aquí sigue entero y no cambió. Use otra carpeta con --data.',
  'sync.practiceApart':
    'La práctica y el libro de verdad no se guardan juntos. Para practicar: «chinu start --practice».',
  'sync.nothingHere': 'En la computadora todavía no hay libro. Abra el suyo aquí; después se copiará allá.',
  'sync.cannotEnrol':
    'Esta computadora todavía no es parte del grupo. Abra primero su dirección en el teléfono que tiene el libro.',
  'sync.foreignPage': 'Eso lo pidió otra página. Abra Chinu en su propia dirección.',
  'sync.tooLarge': 'Es demasiado de una vez. Pruebe otra vez.',
  'sync.tooMany': 'Demasiadas veces seguidas. Espere un momento.',
  'catalogue.articleTwice': 'El artículo {article} ya es de otro producto. Elija otro código para {product}.',
  'catalogue.sheetTwice':
    'La ficha {version} de {product} ya existe. Vale la primera; haga una nueva versión.',
  'catalogue.unknownArticle': 'No hay ficha técnica del artículo {article}. Haga primero su ficha.',
  'catalogue.unknownProduct': 'No hay ficha técnica de {product} en talla {size}. Haga primero su ficha.',
  'findings.notOpen': 'Ese hallazgo ({code}, {ref}) no está abierto. Vea la lista de hallazgos.',
  'formats.notJson': 'El archivo está cortado o no es JSON ({detail}). Vuelva a copiarlo entero.',
  'formats.notUtf8': 'El archivo no está en UTF-8. Guárdelo de nuevo con codificación UTF-8.',
  'kernel.badField': 'El dato «{field}» de {type} no vale ({expected}). Corríjalo.',
  'kernel.notCanonical': 'Un dato no se puede guardar ({path}). Use números enteros y texto normal.',
  'kernel.tooLarge': 'Una suma es demasiado grande para el libro ({type} {field}). Revise las cantidades.',
  'money.alreadyClosed': 'El periodo hasta el {last} ya está cerrado. Cierre uno posterior.',
  'money.closingDiffers':
    'Los saldos al {through} no son los que se cerraron. Faltan anotaciones en esta copia, o alguien la cambió.',
  'money.boxShort':
    'En {account} hay {heldCentimos} por el libro; para este pago hacen falta {centimos}. Anote primero lo que sacó del banco o lo que entró.',
  'money.countDiffers':
    'En la caja se contaron {countedCentimos} y el libro dice {bookCentimos}. Busquen juntas qué falta anotar.',
  'money.dueChanged':
    'Lo que se le debe a {person} cambió mientras tanto. Mire el monto nuevo y páguele eso.',
  'money.nothingDue': 'A {person} no queda nada por pagar ahora. Siga con la próxima.',
  'money.nothingToConfirm':
    '{person} confirmó un pago ({payment}) que no está, o que ya estaba confirmado. Revísenlo juntas.',
  'money.paidByBank': '{person} eligió cobrar por el banco. Anote su pago en la lista del banco.',
  'money.threeCount':
    'La caja la cuentan tres socias distintas, y no todas de una misma casa. Llamen a otra compañera.',
  'money.witnessWanted': 'Quien paga no se paga sola: hace falta una testigo. Toque «Testigo» y elija una.',
  'money.witnessNotFit':
    '{witness} no puede ser testigo del pago a {person}: que sea otra socia, que no sea de su casa ni de la casa de quien paga.',
  'money.advanceTooLarge': 'El adelanto es más que todo el pedido {order}. Revise el voucher.',
  'money.feeTooLarge': 'La comisión del banco es mayor que lo recibido. Revise el voucher.',
  'money.moreThanOwed':
    'A {person} se le deben {owedCentimos}; no se le pueden pagar {centimos}. Pague lo que se le debe.',
  'money.nothingToSettle': 'No hay pago que liquidar al {on}. Anote primero las prendas recibidas.',
  'money.notTheBox': 'Solo el teléfono caja ({box}) cierra periodos. Hágalo desde ese teléfono.',
  'money.paidInCash': '{person} cobra en efectivo. Páguele en la mano.',
  'money.settleFirst':
    'A {person} le falta cerrar la cuenta de lo que entregó. Cierre primero las cuentas y después páguele.',
  'money.paidMoreThanOwed':
    'A {person} se le pagaron {centimos} más de lo que se le debía. Acuerden cómo arreglarlo.',
  'money.periodNotOver': 'El {through} todavía no ha pasado (hoy es {on}). Cierre cuando termine el periodo.',
  'money.secondAdvance': 'El pedido {order} ya tiene adelanto. Un pedido tiene uno solo.',
  'money.stockShort':
    'En {account} hay {held} de {commodity}; faltan {short}. Anote primero lo que entró, o corrija la cantidad.',
  'money.tooLarge': 'Un saldo sería demasiado grande para el libro. Revise las cantidades.',
  'money.yarnOut':
    '{person} aún tiene {grams} g del lote {lot} al {through}. Devuélvanlo o liquídenlo antes de cerrar.',
  'orders.acceptedTwice': 'El pedido {order} ya fue aceptado. Use otro número.',
  'orders.empty': 'El pedido {order} no tiene prendas. Anote al menos una línea.',
  'orders.notALine': 'El pedido {order} no se aceptó con {product} en {colour}. Acéptelo como otro pedido.',
  'orders.unchanged': 'Eso no cambia nada en el pedido {order}. Diga las piezas nuevas.',
  'orders.unknown': 'No hay pedido {order}. Acéptelo primero.',
  'orders.unknownLine': 'El pedido {order} no tiene el artículo {article}. Revise el pedido.',
  'people.amountsPrivate':
    'Los montos de {person} son de ella. Los ven ella, la tesorera y la presidenta; pregúntele a ella.',
  'people.linkedAlready': '{person} y {other} ya son de una misma casa. No hace falta anotarlo otra vez.',
  'people.notLinked': '{person} no está unida a ninguna casa. No hay nada que soltar.',
  'people.notWitnessed':
    'El sí de {person} no tuvo testigo y no vale. Que lo diga otra vez con una compañera a su lado.',
  'people.onlyHers': 'Esto lo dice solo {person}, ella misma. Pásele el teléfono.',
  'people.saidAlready': '{person} ya lo dijo así. No hace falta anotarlo otra vez.',
  'people.witnessMissing': 'Para decir sí, {person} elige a una compañera que la acompañe. Elija a una.',
  'people.holdsItAlready': '{person} ya tiene ese cargo hasta el {until}. No hace falta anotarlo otra vez.',
  'people.notAMember': '{person} no es socia activa el {on}. Elijan a otra, o anoten primero que volvió.',
  'people.guestWrites':
    '{by} es invitada de una institución: mira, y no anota. Que lo anote una socia con cargo.',
  'people.guestIsMember':
    '{person} no puede ser invitada: una invitada tiene un código aparte, como G01, y no es socia.',
  'people.termOver': 'El cargo terminaría el {until}, antes de empezar ({on}). Elijan un día posterior.',
  'people.pinNotReset':
    'La clave de {person} no se cambió: faltaron dos cargos de casas distintas. Háganlo otra vez las dos juntas.',
  'people.twoOthers':
    'Para dar clave nueva a {person} hacen falta dos cargos de casas distintas, y ninguna es ella. Elijan a otra.',
  'people.postMissing':
    '{by} no tiene el cargo para esto el {on} (cargos: {posts}). Que lo anote quien lo tiene.',
  'people.unknownMember': 'No conozco a la socia {person}. Anótela primero.',
  'people.withoutPost': '{by} anotó {type} sin tener el cargo. Revísenlo en reunión.',
  'quality.beforeRelease':
    'Se recibieron prendas de {order}/{article} antes de liberar la línea. Revisen la primera pieza.',
  'quality.checkedNotDelivered':
    'De {person} se revisaron {pieces} {article} más de los que entregó. Cuenten otra vez.',
  'quality.checkedOwn':
    'La prenda de {person} la revisó ella misma o alguien de su casa. Que la mire otra compañera.',
  'quality.firstPieceMissing':
    'Aún no hay primera pieza aprobada de {article} para {order}. Revísenla antes de liberar.',
  'quality.moreThanDelivered':
    '{person} tiene {waiting} {article} por revisar; no se pueden revisar {pieces}. Cuenten otra vez.',
  'quality.nothingBrought': 'Falta decir cuántas prendas trae {person} de {article}. Cuenten y anoten.',
  'quality.notHerOwn':
    'Las prendas de {person} no las mira {by}: son suyas o de su casa. Que las mire otra compañera.',
  'quality.notInRepair':
    'De {person} volvieron de arreglo {pieces} {article} más de los que había. Cuenten otra vez.',
  'quality.notSentBack':
    'De esas prendas, {person} tiene {inRepair} por arreglar; no pueden volver {pieces}. Busquen de qué color eran.',
  'sales.collectedTwice': 'La factura {invoice} ya está cobrada.',
  'sales.invoicedTwice': 'La factura {invoice} ya existe. Use otro número.',
  'sales.morePiecesThanThere':
    'Hay {inStock} {article} terminados; no se pueden facturar {pieces}. Revise las cantidades.',
  'sales.unknownInvoice': 'No hay factura {invoice}. Anótela primero.',
  'sharing.aboveMost':
    '{person} haría {pieces} de {line}; lo más que toma son {most}. Den lo demás a otra compañera.',
  'sharing.belowLot': 'A {person} le tocarían {pieces} de {line}; el mínimo son {lot}. Denle más, o ninguna.',
  'sharing.dueGone': 'La entrega de {line} era el {due}, una semana que ya pasó. Anoten otra fecha.',
  'sharing.dueMissing': 'Falta la fecha de entrega de {line}. Anótela antes de repartir.',
  'sharing.keptPieces':
    '{person} tiene {kept} de {line} aceptadas o fijadas; el reparto le pone {pieces}. Convérsenlo primero con ella.',
  'sharing.lineNotTold': 'Falta decir cuándo llega la lana de {line}. Anótelo antes de repartir.',
  'sharing.moreThanHeld':
    'De {person} se movieron o aceptaron {short} {article} del pedido {order} más de los que tenía. Cuenten otra vez.',
  'sharing.moreThanOrdered':
    'Del pedido {order} se repartieron {pieces} {article} ({colour}) más de los pedidos. Acuerden quién no los hace.',
  'sharing.noTime':
    'A {person} le faltan {minutes} minutos entre la semana {first} y la {last} del reparto. Den menos, o pregúntenle si ofrece más.',
  'sharing.nobody': 'El {on} no hay socias en el grupo. Anótelas primero.',
  'sharing.notApproved':
    'El reparto no tiene la aprobación de dos dirigentas ({about}). Apruébenlo en reunión y anótenlo otra vez.',
  'sharing.notShown':
    '{person} todavía no tiene anotado su tiempo para {line}. Anótelo, o dé esas prendas a otra compañera.',
  'sharing.notTakingPart': '{person} no participa en este reparto. Revise la lista de socias.',
  'sharing.nothingToShare': 'No queda nada por repartir al {on}. Elija otro pedido.',
  'sharing.tooFarAhead': 'La entrega de {line} ({due}) está demasiado lejos. Revise la fecha.',
  'sharing.tooLarge':
    'Las cantidades son demasiado grandes para repartir el {on}. Revise prendas, pagos y horas.',
  'sharing.tooManyLines':
    '{person} tendría {lines} líneas distintas; lo más son {most}. Júntenle menos líneas.',
  'sharing.tooManyPieces': 'De {line} se reparten {pieces} y quedan {left} por hacer. Cuenten otra vez.',
  'sharing.twoOfficers':
    'El reparto lo aprueban dos dirigentas de casas distintas ({first}, {second}). Pídanlo a otra dirigenta.',
  'sharing.wishMissing': 'Falta lo que {person} desea ganar en la temporada. Pregúntele y anótelo.',
  'sharing.withoutSkill':
    '{person} recibió prendas de {article} y no tiene anotado su tiempo. Anótenlo, o pasen las prendas.',
  'sharing.yarnTooLate':
    'La lana de {line} llega el {yarnOn}, después de la entrega ({due}). Revisen las fechas.',
  'yarn.lotTwice': 'El lote {lot} ya es de otra lana. Use otro código de lote.',
  'yarn.overdrawn':
    'De {person} salieron {grams} g más del lote {lot} de los que tenía. Pesen y revisen las entregas.',
  'yarn.passedToHerself': '{person} no puede pasarse lana a sí misma. Elija a quien la recibe.',
  'yarn.storeShort':
    'Del lote {lot} se entregaron {grams} g más de los que había. Revise compras y entregas.',
  'yarn.nothingHeld': 'Nadie tiene {yarn} en su casa. No hay nada que saldar.',
  'yarn.unknown': 'El grupo no tiene la lana {yarn}. Anote su precio o su compra primero.',
  'yarn.unknownLot': 'No conozco el lote {lot}. Anote primero su compra.',
  'storage.gap': 'En {place} falta la anotación anterior. Traiga primero lo que falta de ese aparato.',
  'storage.chainBroken':
    'La anotación {place} no sigue a la anterior: alguien la cambió o el archivo está dañado. Restaure otra copia.',
  'storage.foreignBook': 'La anotación {place} es de otro libro. Revise de dónde viene el archivo.',
  'storage.forked':
    'Hay dos anotaciones distintas con el mismo número, {place}. Quedan apartadas: revísenlas juntas.',
  'storage.frozen':
    'El aparato {place} está detenido por una anotación doble. Revísenlo juntas antes de seguir.',
  'storage.readOnly':
    'No se puede escribir en {place}: es de una versión más nueva, o falta el permiso. Actualice la aplicación o revise el permiso; nada se escribió.',
  'storage.full': 'No queda espacio en {place}. Libere espacio y repita; nada se escribió.',
  'storage.damaged':
    'El archivo {place} está dañado. No lo use: restaure el libro desde otro teléfono o copia.',
  'storage.notFound': 'No hay libro en {place}. Revise el nombre o la carpeta.',
  'storage.inUse': 'Otro programa está usando {place}. Ciérrelo y repita.',
  'chain.headMissing': 'Faltan las últimas anotaciones hasta {place}. Restaure el libro desde otra copia.',
  'chain.headUnknown':
    'Sobran anotaciones en {place} que el libro no conoce. Restaure el libro desde otra copia.',
  'chain.noGenesis': 'Al libro {place} le falta su primera anotación. Restaure el libro desde otra copia.',
  'entry.malformed': 'La anotación {place} no tiene la forma debida ({field}). Pida el archivo otra vez.',
  'vault.noKey': 'Los datos de {person} ya no se pueden abrir: su llave fue borrada o no está aquí.',
  'vault.damaged': 'Los datos sellados de {person} están dañados. Tráigalos de otra copia.',
  'vault.notHere': 'Los datos sellados {hash} no están en esta copia. Tráigalos de otro teléfono del grupo.',
  'vault.wrongKey': 'La llave de este aparato no abre los datos de {person}. Use el aparato del grupo.',
  'vault.sealedAfterErasure': 'Se selló algo de {person} después de borrar su llave. Revísenlo juntas.',
  'book.wrongField': 'El dato «{field}» del libro nuevo no vale. Corríjalo.',
  'book.openedTwice': 'Otra anotación quiso abrir el libro de nuevo ({kind}). Vale la primera.',
  'book.enrolledTwice':
    'El aparato {device} se inscribió dos veces con llaves distintas. Vale la primera; revísenlo.',
  'events.clockGoesBack': 'El reloj de {place} va hacia atrás. Pida el archivo otra vez a ese teléfono.',
  'events.headDiffers':
    'El archivo dice que {place} es la última anotación, pero no la trae. Está cortado: pídalo otra vez.',
  'events.newerVersion': 'El archivo es de una versión más nueva ({version}). Actualice la aplicación.',
  'events.notEventsFile':
    'No es un archivo de anotaciones de Chinu ({field}). Use el que sale de «chinu export events».',
  'money.notForMoney':
    'La cuenta {account} no lleva soles. Elija una cuenta de gastos, de deudas o de dinero.',
  'why.stands': '{member} · piezas: {pieces}. Esta temporada llega a {now} (antes {before}).',
  'why.ofWish': '{percent} % de lo que desea',
  'why.week': 'semana {first}',
  'why.weeks': 'semanas {first} a {last}',
  'why.others': 'y {rest} más',
  'why.lackOfHours': 'por {hours} h, {weeks}',
  'why.skill': 'Todavía no teje: {items}.',
  'why.byHand': 'El grupo fijó a mano lo suyo: {items}.',
  'why.most': 'Ya llega a su tope: {items}.',
  'why.lines': 'Dijo hasta {mostLines} tejidos distintos; ya no entra: {items}.',
  'why.time': 'No le alcanza el tiempo: {items}.',
  'why.open': 'Todavía se le puede pasar algo; véanlo en reunión: {items}.',
  'why.free': 'Quedan piezas que puede tomar: {items}.',
  'why.turn':
    'Esta vez les toca a otras: usted va en {own}; si le pasaran, ellas no quedarían por encima: {items}.',
  'why.turnUntold': 'Otras llevan igual o menos en la temporada; van primero: {items}.',
  'why.lot': 'No se puede partir, va por un mínimo de piezas juntas: {items}.',
  'why.trainee': 'Se guarda para quienes están aprendiendo: {items}.',
  'why.held': 'El grupo lo dejó fijo para otras compañeras: {items}.',
  'why.whole': 'Todo lo que hay ya es suyo: {items}.',
  'why.unpaid': 'No tiene pago; pasarlo no le sumaría: {items}.',
  'why.none': 'El pedido no trae piezas: {items}.',
  'more.left': 'de lo que queda',
  'more.passedOn': 'que le pasaría otra compañera',
  'more.hours': 'Con {hours} h más ({weeks}) le tocarían {gained} de {line}, {from}.',
  'more.mostLines': 'Si acepta {mostLines} tejidos distintos, le tocarían {gained} de {line}, {from}.',
  'more.most': 'Si acepta tejer hasta {most}, le tocarían {gained} de {line}, {from}.',
  'more.lotSmaller': 'Si el grupo reparte desde {lot} juntas, le tocarían {gained} de {line}, {from}.',
  'more.learn': 'Si aprende a tejerlo, le tocarían {gained} de {line}, {from}.',
  'more.moreOrdered': 'Si el pedido creciera en {pieces}, le tocarían {gained} de {line}, {from}.',
  'short.no-skill': '{line}: faltan {pieces}. Todavía nadie del grupo lo teje.',
  'short.hours': '{line}: faltan {pieces}. El tiempo ofrecido no alcanza; es trabajo de {hours} h.',
  'short.limits': '{line}: faltan {pieces}. Hay tiempo, pero no entra: {limits}.',
  'short.open': '{line}: faltan {pieces}. Alguien las puede tomar ya.',
  'limit.byHand': 'fijado a mano ({members})',
  'limit.most': 'tope de piezas ({members})',
  'limit.lines': 'tejidos distintos ({members})',
  'limit.lot': 'mínimo de piezas juntas ({members})',
  'remedy.give': 'Reparta {given} ahora.',
  'remedy.pass': 'Alcanza para {given}{passing}.',
  'remedy.passing': ' si antes {passed} de {other} pasan a otra compañera',
  'remedy.lotSmaller': 'Repartiendo desde {lot} juntas, alcanza para {given}{passing}.',
  'remedy.mostLines': 'Si alguien acepta {mostLines} tejidos distintos, alcanza para {given}{passing}.',
  'remedy.most': 'Si alguien acepta tejer hasta {most}, alcanza para {given}{passing}.',
  'remedy.later': 'Si el comprador espera hasta la semana {week}, alcanza para {given}.',
  'remedy.hours': 'Con {hours} h más ({weeks}) alcanza para {given}.',
  'remedy.learn':
    'Si alguien lo aprende (a {piece} h la pieza), alcanza para {given}: hay {free} h libres, de {members} compañeras.',
  'remedy.none': 'Ningún cambio solo alcanza. Avise al comprador que faltan {pieces}.',
}
