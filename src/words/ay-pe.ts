/**
 * Words in Aymara that stand beside the Spanish ones, by the same keys. Only terms of which independent sources are sure
 * (`high` in the glossary), never alone; no speaker has approved them as words of a screen. Whatever is not here is
 * Spanish. Where a message ever counts, it has `other` only: Aymara does not need a plural after a numeral.
 */
import type { Words } from './words.ts'

export const ayPE: Words = {
  'app.aymaraNo': 'Janiwa',
  'app.aymaraYes': 'Jisa',
  'app.back': 'Kutt’aña',
  'app.listen': 'Ist’aña',
  'app.meeting': 'Tantachawi',
  'app.more': 'Juk’ampi',
  'app.name': 'Suti',
  'app.pay': 'Payllaña',
  'app.receive': 'Katuqaña',
  'app.settings': 'Mayjt’ayaña',
  'app.who': '¿Khiti?',
  'card.fobCentimos': 'Chani',
  'cash.howMuch': '¿Qawqha?',
  'consent.no': 'Janiwa',
  'consent.yes': 'Jisa',
  'do.pay': 'Payllaña',
  'do.receive': 'Katuqaña',
  'order.receive': 'Katuqaña',
  'pay.title': 'Payllaña',
  'payLine.yarn': 'Ch’ankha',
  'post.president': 'Irpiri',
  'skills.keep': 'Imaña',
  'spentOn.meetings': 'Tantachawi',
  'wall.pay': 'Paylla',
  'yarn.colour': 'Sami',
  'yarnAct.buy': 'Alaña',
}
