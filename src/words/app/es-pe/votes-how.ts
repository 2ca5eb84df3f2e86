/** Words in Spanish: what each vote does, with an example where it has figures. They are read after the start. */
import type { Words } from '../../words.ts'

export const votesHowWords: Words = {
  'voteHow.hourlyRate': 'De aquí sale el pago de cada prenda.',
  'voteHow.tariffStep':
    'El pago de una prenda sube hasta el próximo múltiplo, a favor de quien teje. Ejemplo: con S/ 0.50, un pago de S/ 19.30 sube a S/ 19.50.',
  'voteHow.standardYarnPrice': 'Por un kilo, para calcular el costo de una prenda.',
  'voteHow.overhead':
    'Se suma al precio para local, luz y pasajes. Ejemplo: con 10 %, si lana y pago cuestan S/ 40, se suman S/ 4.',
  'voteHow.margin':
    'Se suma al precio, después de los gastos, y queda en el grupo. Ejemplo: con 10 %, si con gastos cuesta S/ 44, se suman S/ 4.40.',
  'voteHow.costingRate':
    'Cuántos soles se cuentan por un dólar o un euro, para poner precios. Ejemplo: 3.700.',
  'voteHow.priceStep':
    'El precio al comprador sube hasta el próximo múltiplo. Ejemplo: con 0.50, un precio de 10.30 sube a 10.50.',
  'voteHow.firstPiece': 'Se revisa una pieza de cada modelo antes de tejer las demás.',
  'voteHow.season': 'Desde ese día cuenta lo ganado, para repartir parejo.',
  'voteHow.fairness':
    'Al repartir, lo que debe quedar parejo. Ejemplo: Ana desea ganar S/ 400 y Berta S/ 200. Por lo ganado, a las dos les toca igual; por lo deseado, a Ana el doble.',
  'voteHow.shortageWeight': 'Qué prendas se cuidan más de que no falten.',
  'voteHow.minimumLot': 'Lo menos que una socia toma de un modelo.',
  'voteHow.mostLines': 'Lo más que una socia tiene en sus manos, en modelos distintos.',
  'voteHow.gradePay': 'De cada 100 del pago de una prenda, cuánto paga cada calidad.',
  'voteHow.groupFund':
    'Se aparta del pago de cada socia. Ejemplo: con 5 %, de S/ 100 que gana una socia van S/ 5 al fondo.',
  'voteHow.yarnShortfallForgiven': 'Gramos que pueden faltar sin que se cobren.',
  'voteHow.advanceRecovery': 'De cada 100 de un pago, lo más que se descuenta por adelantos.',
  'voteHow.cashStep': 'La moneda más chica con que se paga.',
  'voteHow.federationCommission': 'De cada 100 de una venta.',
  'voteHow.surplusFund':
    'Lo que sobra al cerrar el año va en parte al fondo; el resto se reparte entre las socias. Ejemplo: con 20 %, de S/ 1,000 que sobran van S/ 200 al fondo.',
  'voteHow.payShown': 'Lo que de los pagos queda a la vista de todas.',
}
