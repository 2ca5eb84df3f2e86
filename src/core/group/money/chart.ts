/** The chart of accounts: exact names, in Spanish without accents, so that accountants' tools read them. */

export const chart = {
  cash: 'Activo:Caja',
  bank: (currency: string) => `Activo:Banco-${currency}`,
  receivable: (invoice: string) => `Activo:PorCobrar:${invoice}`,
  memberAdvance: (person: string) => `Activo:Adelantos:${person}`,
  yarnStore: 'Activo:Hilo:Almacen',
  yarnWith: (person: string) => `Activo:Hilo:Socias:${person}`,
  finished: 'Activo:Terminados',
  buyerAdvance: (order: string) => `Pasivo:Anticipos:${order}`,
  owedTo: (person: string) => `Pasivo:Socias:${person}`,
  savings: (person: string) => `Pasivo:Ahorros:${person}`,
  federation: 'Pasivo:Federacion',
  /** What was paid out of box or bank though the book had not so much there. */
  shortfall: (account: string) => `Pasivo:Faltante:${account.replace('Activo:', '')}`,
  contributions: 'Patrimonio:Aportes',
  groupFund: 'Patrimonio:Fondo-Grupo',
  surplus: 'Patrimonio:Excedentes',
  exportSales: 'Ingresos:Ventas-Exportacion',
  localSales: 'Ingresos:Ventas-Local',
  bankFees: 'Gastos:Banco',
  exchangeDifference: 'Gastos:Diferencia-Cambio',
  costOfSales: 'Gastos:Costo-Ventas',
  commission: 'Gastos:Comision-Federacion',
  waste: 'Gastos:Merma',
  supplies: 'Gastos:Insumos',
  transport: 'Gastos:Transporte',
  meetings: 'Gastos:Reuniones',
} as const

export const isIncome = (account: string): boolean => account.startsWith('Ingresos:')
export const isShortfall = (account: string): boolean => account.startsWith('Pasivo:Faltante:')
export const isExpense = (account: string): boolean => account.startsWith('Gastos:')

/** Whether an account counts something else than money in the book's own currency: yarn, goods, a foreign currency. */
export const countsOtherThan = (account: string, currency: string): boolean =>
  /^(Activo:(Hilo|Terminados|PorCobrar)|Pasivo:Anticipos)(:|$)/.test(account) ||
  (account.startsWith('Activo:Banco-') && account !== chart.bank(currency))
