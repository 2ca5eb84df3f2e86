/** Words in Spanish: receiving and checking pieces. */
import type { Words } from '../../words.ts'

export const receiveWords: Words = {
  'receive.who': '¿Quién trae?',
  'receive.nobody': 'Nadie tiene prendas en mano. Si alguien trae algo, toque su dibujo.',
  'receive.pieces': '{pieces, plural, one {# prenda} other {# prendas}}',
  'receive.anotherLooks': 'la mira otra',
  'receive.ofHerHouse':
    'Son prendas suyas o de su casa. Las mira otra compañera, para que nadie dude de ustedes.',
  'receive.whoLooks': '¿Quién las mira? Que toque su dibujo.',
  'receive.nobodyLooks':
    'Nadie más tiene el cargo para mirarlas. Den el cargo de Calidad o de Producción a otra compañera.',
  'receive.whatBrings': '¿Qué trae {name}?',
  'receive.somethingElse': 'Trae otra cosa',
  'receive.nothingInHand': 'No tiene prendas en mano. ¿Qué trae?',
  'receive.fromMending': 'Vuelve de arreglo',
  'receive.waiting': '{pieces, plural, one {# espera revisión} other {# esperan revisión}}',
  'receive.brings': 'Trae',
  'receive.ofPieces': '{total} de {pieces}',
  'receive.allGood': '{pieces, plural, one {# buena} other {# buenas}}',
  'receive.seal': 'Mantener: recibir',
  'receive.sealGood': '{pieces, plural, one {Mantener: # buena} other {Mantener: # buenas}}',
  'receive.weighs': 'Pesan · {yarn}',
  'receive.yarn': 'Lana',
  'receive.firstPiece': 'Este pedido pide mirar primero una pieza. ¿Cómo salió la primera?',
  'receive.firstGood': 'Está bien',
  'receive.firstNotYet': 'Todavía no',
  'outcome.good': 'Buenas',
  'outcome.second': 'Segunda {grade}',
  'outcome.repair': 'Por arreglar',
  'outcome.rejected': 'No va',
}
