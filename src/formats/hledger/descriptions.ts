/** What the journal calls each kind of entry, for an accountant. Only ASCII: hledger without a locale reads nothing else. */

const descriptions: Readonly<Record<string, string>> = {
  'money.contributed': 'Aportes de socias',
  'money.advanceReceived': 'Anticipo de pedido',
  'money.exchanged': 'Venta de divisas',
  'money.withdrawn': 'Retiro de banco a caja',
  'money.expensePaid': 'Gasto pagado',
  'money.advancesPaid': 'Adelantos a socias',
  'money.paySettled': 'Liquidacion de pagos',
  'money.membersPaid': 'Pago a socias',
  'money.surplusDistributed': 'Acuerdo de asamblea: reparto',
  'yarn.bought': 'Compra de hilo',
  'yarn.issued': 'Salida de hilo',
  'yarn.returned': 'Devolucion de hilo',
  'yarn.passed': 'Hilo pasado entre socias',
  'yarn.wasteDeclared': 'Merma declarada',
  'yarn.settled': 'Liquidacion de hilo',
  'quality.checked': 'Prendas recibidas',
  'yarn.weighingReversed': 'Pesada de hilo anulada',
  'quality.deliveryReversed': 'Entrega anulada',
  'quality.checkReversed': 'Revision de prendas anulada',
  'money.transferReversed': 'Movimiento de dinero anulado',
  'sales.invoiced': 'Factura de exportacion',
  'sales.collected': 'Cobro de factura',
  'sales.localSaleMade': 'Venta local',
}

/** An entry type in plain words; one that has none yet is called by its name. */
export const descriptionOf = (type: string): string => descriptions[type] ?? type

export const openingWords = 'Saldos de apertura'
export const closingWords = 'Cierre de resultados'
export const assertionWords = 'Verificacion de saldos'
