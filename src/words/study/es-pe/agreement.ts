/** Double coding, agreement and what couples tell, in Spanish. */
import type { Words } from '../../words.ts'

export const agreementEsPE: Words = {
  'agreement.title': 'Acuerdo',
  'agreement.lead': 'Dos personas codifican lo mismo sin verse; después se compara.',
  'agreement.none': 'Todavía no hay rondas. Quien dirige abre una para dos personas que codifican.',
  'agreement.new': 'Abrir una ronda',
  'agreement.needsTwo': 'Hacen falta dos personas que codifican. Anótelas en el proyecto.',
  'agreement.first': 'Una persona',
  'agreement.second': 'La otra',
  'agreement.texts': 'Textos',
  'agreement.codes': 'Temas',
  'agreement.open': 'Abrir a ciegas',
  'agreement.codeNow': 'Ahora codifique: {text} →',
  'agreement.codedBefore':
    'No se ofrece lo que una de las dos ya codificó con esos temas, porque la otra pudo verlo: {texts}.',
  'agreement.two': '{one} y {other}',
  'agreement.size':
    '{texts, plural, one {# texto} other {# textos}}, {codes, plural, one {# tema} other {# temas}}',
  'agreement.closed': 'cerrada por las dos',
  'agreement.oneLocked': '{coder} ya cerró',
  'agreement.blind': 'a ciegas',
  'agreement.dropped': 'se dejó',
  'agreement.drop': 'Dejar esta ronda',
  'agreement.dropWhat':
    'Una de las dos ya no codifica, y la otra seguiría a ciegas. Si se deja, no hay acuerdo que contar, y lo codificado se ve.',
  'agreement.unit': 'Se compara por',
  'agreement.words':
    'De cada 100 veces, coincidieron en {observed} ({units, plural, one {# unidad} other {# unidades}} en {texts, plural, one {# texto} other {# textos}}).',
  'agreement.kappaWords': 'Descontado lo que coincidirían por azar, kappa es {kappa}.',
  'agreement.noUnits': 'No hay nada que comparar.',
  'agreement.noVariation': 'Las dos pusieron siempre lo mismo: el azar lo explica igual de bien.',
  'agreement.table': 'Acuerdo por tema',
  'agreement.observed': 'Coinciden',
  'agreement.kappa': 'Kappa de Cohen',
  'agreement.alpha': 'Alfa de Krippendorff',
  'agreement.prevalence': 'Lo usan {one} · {other}',
  'agreement.overall': 'Todos los temas',
  'agreement.counts': 'las dos {both} · una {onlyFirst} · otra {onlySecond} · ninguna {neither}',
  'agreement.interval': 'de {low} a {high}',
  'agreement.noInterval': 'sin intervalo: un solo texto',
  'agreement.fewTexts':
    '{texts, plural, one {Con un solo texto no hay intervalo.} other {Con # textos los intervalos suelen salir demasiado estrechos: dicen menos de lo que parece.}}',
  'agreement.gone':
    '{count, plural, one {Un texto se retiró y no cuenta.} other {# textos se retiraron y no cuentan.}}',
  'agreement.differences': 'Diferencias',
  'agreement.differ': '{count, plural, one {Difieren en un lugar} other {Difieren en # lugares}}',
  'agreement.same': 'No difieren en nada',
  'agreement.first100': 'Se muestran las primeras {count}.',
  'agreement.nothing': 'nada',
  'figure.noUnits': 'nada que comparar',
  'figure.noVariation': 'sin variación',
  'unit.turn': 'turno',
  'unit.sentence': 'frase',
  'unit.character': 'letra por letra',
  'unit.answer': 'respuesta, cualquier tema',
  'meaning.observed':
    'Coinciden: la parte de unidades en que las dos dicen lo mismo. Sube sola cuando un tema casi no se usa.',
  'meaning.kappa': 'Kappa: 1 es siempre lo mismo, 0 es como al azar, bajo 0 es peor que el azar.',
  'meaning.alpha': 'Alfa: lo mismo, sin distinguir quién es quién, y corregido para pocos textos.',
  'meaning.prevalence':
    'Lo usan: en cuántas unidades puso cada una el tema. Si es muy poco o casi todo, kappa baja aunque coincidan.',
  'meaning.interval':
    'Intervalo: 95 de cada 100, sorteando textos enteros {draws} veces con la semilla {seed}. Con menos de 30 textos suele salir demasiado estrecho.',
  'couple.title': 'Parejas',
  'couple.lead': 'Quién cuenta un cambio en casa: ella, él, los dos. Solo cuentas; nada se abre.',
  'couple.both': 'Los dos',
  'couple.onlyShe': 'Solo ella',
  'couple.onlyHe': 'Solo él',
  'couple.neither': 'Ninguno',
  'couple.total': '{total} parejas con las dos voces.',
  'couple.rest': '{total} parejas con las dos voces; {rest} en las casillas que no se muestran.',
  'couple.tooFew': 'Hay menos de {minimum} parejas con las dos voces: no se muestra nada.',
  'couple.why':
    'Una casilla se muestra desde {minimum} parejas, y solo si nadie puede deducir otra. No hay lista de parejas ni camino a sus textos.',
}
