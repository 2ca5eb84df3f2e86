/** Words in Spanish: the wall. */
import type { Words } from '../../words.ts'

export const wallWords: Words = {
  'wall.checked': 'buenas {good} · por arreglar {toFix}',
  'wall.code': 'Hoja {page}: {code}',
  'wall.codeHow': 'El código es el mismo si la hoja dice lo mismo que el libro.',
  'wall.copied': 'Copiada, siguiente',
  'wall.delivered': 'Entregadas: {delivered} de {pieces}',
  'wall.due': '{order} · para el {day}',
  'wall.nothing': 'Todavía no hay trabajo repartido. Cuando se reparta un pedido, aquí sale su hoja.',
  'wall.pageOf': 'hoja {page} de {pages} · {day}',
  'wall.paid': 'Pagada',
  'wall.pay': 'Pago',
  'wall.pieces': 'Piezas',
  'wall.print': 'Imprimir',
  'wall.rate': 'Paga: {article}',
  'wall.rowOf': 'fila {row} de {rows}',
  'wall.sign': 'Firma, huella',
  'wall.turn': 'Turno',
  'wall.woman': 'Socia',
  'wallRule.income':
    'Regla: va primero quien menos ha ganado en la temporada, según lo que sabe y su tiempo.',
  'wallRule.share':
    'Regla: va primero quien está más lejos de lo que desea ganar, según lo que sabe y su tiempo.',
  'year.and': ' y ',
  'year.due': 'Se entrega el {day}',
  'year.fewHands': 'Hay pocas manos en {months}.',
  'year.noPromise': 'El campo pide tiempo: mejor no prometer entregas.',
  'year.picture': 'El año en rueda: el trabajo del campo por meses y los pedidos de este año.',
  'year.tight': 'Se entrega el {day}, con pocas manos: conversen la fecha.',
  'year.title': 'El año',
}
