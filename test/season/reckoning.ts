/** A second reckoning of a season, written from RULES.md alone: whole numbers of any size, nothing from src/. */
import type { Counts, Entry, Season } from './season-types.ts'

export type Round = (n: bigint, d: bigint) => bigint
export const halfUp: Round = (n, d) => (2n * n + d) / (2n * d)
/** The planted bug: a banker's rounding. */
export const halfEven: Round = (n, d) => (2n * n + d) / (2n * d) - ((2n * n + d) % (4n * d) === 2n * d ? 1n : 0n)
export class Refused extends Error {}

type Line = readonly [account: string, commodity: string, quantity: bigint, value: bigint]
type Figures = Record<string, bigint | Record<string, bigint> | object>
const ceilTo = (n: bigint, d: bigint, s: bigint) => ((n + d * s - 1n) / (d * s)) * s
const abs = (n: bigint) => (n < 0n ? -n : n)
const min = (a: bigint, b: bigint) => (a < b ? a : b)
const total = (list: readonly bigint[]) => list.reduce((all, one) => all + one, 0n)
const each = (counts: Counts | number | undefined) =>
  Object.entries(counts as Counts).map(([name, count]) => [name, BigInt(count)] as const)
const splitUp = (sum: bigint, weights: readonly bigint[]) => {
  const all = total(weights)
  const shares = weights.map((weight) => (all === 0n ? 0n : (sum * weight) / all))
  const byRemainder = weights.map((weight, i) => ({ i, left: all === 0n ? 0n : (sum * weight) % all }))
  byRemainder.sort((a, b) => (a.left === b.left ? a.i - b.i : a.left > b.left ? -1 : 1))
  if (all > 0n) for (const { i } of byRemainder.slice(0, Number(sum - total(shares)))) shares[i]! += 1n
  return shares
}

export const reckon = ({ group, agreements: a, events }: Season, round: Round = halfUp): object => {
  const [pen, usd] = [group.bookCurrency, a.orderCurrency]
  const books = new Map<string, Line>()
  const [cards, unsettled, lifetime] = [{} as Record<string, Figures>, {} as Record<string, [bigint, bigint]>, {} as Record<string, bigint>]
  const [orders, advances, paySettlements, invoices] = [{}, {}, {}, {}] as Record<string, Figures>[]
  let [transactions, postings, surplus] = [0, 0, undefined as Figures | undefined]

  const held = (account: string, commodity = pen) => books.get(`${account} ${commodity}`) ?? [account, commodity, 0n, 0n] as Line
  const cash = (account: string, value: bigint): Line => [account, pen, value, value]
  const post = (...lines: Line[]) => {
    const kept = lines.filter(([, , quantity, value]) => quantity !== 0n || value !== 0n)
    if (total(kept.map(([, , , value]) => value)) !== 0n) throw new Error('R0')
    for (const [account, commodity, quantity, value] of kept) {
      const [, , q, v] = held(account, commodity)
      if (/^Activo/.test(account) && q + quantity < 0n) throw new Refused(account)
      if (abs(q + quantity) >= 2n ** 53n || abs(v + value) >= 2n ** 53n) throw new Refused('too large')
      books.set(`${account} ${commodity}`, [account, commodity, q + quantity, v + value])
    }
    if (kept.length > 0) [transactions, postings] = [transactions + 1, postings + kept.length]
  }
  /** R5 */
  const leaving = (account: string, commodity: string, q: bigint) => {
    const [Q, book] = [abs(held(account, commodity)[2]), abs(held(account, commodity)[3])]
    if (q > Q) throw new Refused(account)
    return q === Q ? book : round(book * q, Q)
  }
  const move = (from: string, to: string, commodity: string, q: bigint) => {
    const value = leaving(from, commodity, q)
    post([to, commodity, q, value], [from, commodity, -q, -value])
  }
  const sell = (product: string, q: bigint) => {
    const value = leaving('Activo:Terminados', product, q)
    post(cash('Gastos:Costo-Ventas', value), ['Activo:Terminados', product, -q, -value])
  }
  const owed = (m: string) => `Pasivo:Socias:${m}`
  const pay = (m: string) => (unsettled[m] ??= [0n, 0n])
  const yarnOf = (m: string) => `Activo:Hilo:Socias:${m}`
  const priced = (pieces: Entry['pieces']) =>
    each(pieces).map(([product, count]) => {
      const unitCents = cards[product]!['fobCents'] as bigint
      return { product, pieces: count, unitCents, amountCents: count * unitCents }
    })

  for (const [product, p] of Object.entries(a.products)) {
    const tariff = ceilTo(BigInt(p.minutes) * BigInt(a.hourlyRateCentimos), 60n, BigInt(a.tariffStepCentimos))
    const norm = ceilTo(BigInt(p.yarnGrams) * BigInt(1000 + p.wastePerMille), 1000n, 1n)
    const yarn = round(norm * BigInt(a.standardYarnPriceCentimosPerKg[p.yarn]!), 1000n)
    const prime = tariff + yarn + BigInt(p.otherMaterialsCentimos)
    const overhead = round(prime * BigInt(a.overheadPercent), 100n)
    const margin = round((prime + overhead) * BigInt(a.marginPercent), 100n)
    const fob = prime + overhead + margin + BigInt(p.exportCostCentimos)
    cards[product] = {
      ...{ tariffCentimos: tariff, yarnNormGrams: norm, yarnCentimos: yarn, primeCostCentimos: prime },
      ...{ otherMaterialsCentimos: p.otherMaterialsCentimos, overheadCentimos: overhead, marginCentimos: margin },
      ...{ exportCostCentimos: p.exportCostCentimos, fobCentimos: fob },
      fobCents: ceilTo(fob * 1000n, BigInt(a.costingRateThousandths), BigInt(a.priceStepCents)),
      ...{ labourShareOfFobBasisPoints: round(tariff * 10000n, fob), paidPerHourCentimos: round(tariff * 60n, BigInt(p.minutes)) },
    }
  }
  for (const e of events) {
    const n = (value: number | string | undefined) => BigInt(value ?? 0)
    const atRate = (cents: bigint) => round(cents * n(e.rateThousandths), 1000n)
    const [cashbox, penBank, usdBank, advance] = ['Activo:Caja', `Activo:Banco-${pen}`, `Activo:Banco-${usd}`, `Pasivo:Anticipos:${e.order}`]
    const [invoiceAccount, store] = [`Activo:PorCobrar:${e.invoice}`, 'Activo:Hilo:Almacen']
    const handlers: Record<string, () => void> = {
      contributionsPaid: () => {
        const sum = n(e.centimosEach) * BigInt(a.members.length)
        post(cash(cashbox, sum), cash('Patrimonio:Aportes', -sum))
      },
      orderAccepted: () => {
        const lines = priced(e.pieces)
        orders![e.order!] = { buyer: e.buyer!, lines, totalCents: total(lines.map((line) => line.amountCents)) }
      },
      orderAdvanceReceived: () => {
        const [cents, fee] = [round((orders![e.order!]!['totalCents'] as bigint) * n(e.percent), 100n), n(e.bankFeeCents)]
        if (e.order! in advances! || fee > cents) throw new Refused('advance')
        advances![e.order!] = { cents, bankFeeCents: fee, netCents: cents - fee, centimos: atRate(cents) }
        post([usdBank, usd, cents - fee, atRate(cents) - atRate(fee)], cash('Gastos:Banco', atRate(fee)), [advance, usd, -cents, -atRate(cents)])
      },
      currencyExchanged: () => {
        const cents = e.cents === 'all' ? held(usdBank, usd)[2] : n(e.cents)
        const value = leaving(usdBank, usd, cents)
        post(cash(penBank, atRate(cents)), cash('Gastos:Diferencia-Cambio', value - atRate(cents)), [usdBank, usd, -cents, -value])
      },
      yarnBought: () => {
        const value = round(n(e.grams) * n(e.priceCentimosPerKg), 1000n) + n(e.freightCentimos)
        post([store, e.yarn!, n(e.grams), value], cash(e.paidFrom!, -value))
      },
      cashWithdrawn: () => post(cash(cashbox, n(e.centimos)), cash(penBank, -n(e.centimos))),
      expensePaid: () => post(cash(e.account!, n(e.centimos)), cash(e.paidFrom!, -n(e.centimos))),
      memberAdvancesPaid: () => each(e.centimosByMember).forEach(([m, sum]) => post(cash(`Activo:Adelantos:${m}`, sum), cash(cashbox, -sum))),
      yarnIssued: () => each(e.gramsByMember).forEach(([m, grams]) => move(store, yarnOf(m), e.yarn!, grams)),
      yarnReturned: () => each(e.gramsByMember).forEach(([m, grams]) => move(yarnOf(m), store, e.yarn!, grams)),
      piecesReceived: () => {
        const [m, { yarn, wastePerMille }, count] = [e.member!, a.products[e.product!]!, n(e.pieces as number)]
        const earned = round(count * (cards[e.product!]!['tariffCentimos'] as bigint) * n(a.gradePayPercent[e.grade!]), 100n)
        const used = n(e.yarnGrams) + round(n(e.yarnGrams) * BigInt(wastePerMille), 1000n)
        const value = leaving(yarnOf(m), yarn, used)
        post(['Activo:Terminados', e.product!, count, earned + value], cash(owed(m), -earned), [yarnOf(m), yarn, -used, -value])
        pay(m)[0] += earned
      },
      yarnSettled: () => {
        for (const m of a.members) {
          const [, , grams, value] = held(yarnOf(m), e.yarn!)
          const isForgiven = grams <= BigInt(a.yarnShortfallForgivenGrams)
          if (grams === 0n) continue
          post(cash(isForgiven ? 'Gastos:Merma' : owed(m), value), [yarnOf(m), e.yarn!, -grams, -value])
          if (!isForgiven) pay(m)[1] += value
        }
      },
      paySettled: () => {
        const lines: Figures = (paySettlements![e.id] = {})
        for (const m of a.members) {
          const [gross, charge] = pay(m)
          if (gross === 0n) continue
          const fund = round(gross * BigInt(a.groupFundPercent), 100n)
          const rest = gross - charge - fund
          const recovered = rest < 0n ? 0n : min(held(`Activo:Adelantos:${m}`)[2], (rest * BigInt(a.advanceRecoveryMaxPercent)) / 100n)
          const savings = rest < 0n ? 0n : ((rest - recovered) * BigInt(a.savingsPercent[m] ?? 0)) / 100n
          post(cash(owed(m), fund + recovered + savings), cash('Patrimonio:Fondo-Grupo', -fund), cash(`Activo:Adelantos:${m}`, -recovered), cash(`Pasivo:Ahorros:${m}`, -savings))
          lines[m] = { grossCentimos: gross, yarnChargeCentimos: charge, groupFundCentimos: fund, advanceRecoveredCentimos: recovered, savingsCentimos: savings, netCentimos: rest - recovered - savings }
          lifetime[m] = (lifetime[m] ?? 0n) + gross
          unsettled[m] = [0n, 0n]
        }
      },
      membersPaid: () => {
        for (const m of a.members) {
          const due = e.maxCentimosEach === undefined ? -held(owed(m))[2] : min(-held(owed(m))[2], n(e.maxCentimosEach))
          const isBank = a.paidThroughBank.includes(m)
          const sum = isBank ? due : due - (due % BigInt(a.cashStepCentimos))
          if (due > 0n) post(cash(owed(m), sum), cash(isBank ? penBank : cashbox, -sum))
        }
      },
      localSaleMade: () => e.sales!.forEach(({ product, pieces, centimos }) => {
        post(cash(cashbox, n(centimos)), cash('Ingresos:Ventas-Local', -n(centimos)))
        sell(product, n(pieces))
      }),
      invoiceIssued: () => {
        const lines = priced(e.pieces)
        const weights = lines.map((line) => line.pieces * BigInt(a.products[line.product]!.yarnGrams))
        const freight = splitUp(n(e.freightCents), weights)
        const byProduct = (figures: bigint[]) => Object.fromEntries(lines.map((line, i) => [line.product, figures[i]!]))
        const fob = total(lines.map((line) => line.amountCents))
        const applied = min(-held(advance, usd)[2], fob)
        const value = leaving(advance, usd, applied)
        const revenue = value + atRate(fob - applied)
        const commission = round(revenue * BigInt(a.federationCommissionPercent), 100n)
        invoices![e.invoice!] = { lines, fobCents: fob, freightCents: n(e.freightCents), freightCentsByProduct: byProduct(freight), netWeightGramsByProduct: byProduct(weights), totalCents: fob + n(e.freightCents), advanceAppliedCents: applied, fobBalanceDueCents: fob - applied, revenueCentimos: revenue, commissionCentimos: commission }
        post([advance, usd, applied, value], [invoiceAccount, usd, fob - applied, atRate(fob - applied)], cash('Ingresos:Ventas-Exportacion', -revenue))
        lines.forEach((line) => sell(line.product, line.pieces))
        post(cash('Gastos:Comision-Federacion', commission), cash('Pasivo:Federacion', -commission))
      },
      invoiceCollected: () => {
        const [[, , due, value], fee] = [held(invoiceAccount, usd), n(e.bankFeeCents)]
        if (fee > due) throw new Refused('fee')
        post([usdBank, usd, due - fee, atRate(due - fee)], cash('Gastos:Banco', atRate(fee)), [invoiceAccount, usd, -due, -value], cash('Gastos:Diferencia-Cambio', value - atRate(due - fee) - atRate(fee)))
      },
      surplusDistributed: () => {
        const open = [...books.values()].filter(([account, , , value]) => /^(Ingresos|Gastos)/.test(account) && value !== 0n)
        const sum = (root: string) => total(open.filter(([account]) => account.startsWith(root)).map(([, , , value]) => value))
        const result = -sum('Ingresos') - sum('Gastos')
        const weights = a.members.map((m) => lifetime[m] ?? 0n)
        const toFund = result > 0n && total(weights) > 0n ? round(result * n(e.fundPercent), 100n) : result
        const shares = splitUp(result - toFund, weights)
        const toMembers = Object.fromEntries(a.members.map((m, i) => [m, shares[i]!]))
        surplus = { centimosByAccount: Object.fromEntries(open.map(([account, , , value]) => [account, value])), incomeCentimos: -sum('Ingresos'), expenseCentimos: sum('Gastos'), surplusCentimos: result, toFundCentimos: toFund, toMembersCentimos: toMembers }
        post(...open.map(([account, , , value]) => cash(account, -value)), cash('Patrimonio:Excedentes', -result))
        post(cash('Patrimonio:Excedentes', result), cash('Patrimonio:Fondo-Grupo', -toFund), ...a.members.map((m, i) => cash(owed(m), -shares[i]!)))
      },
    }
    handlers[e.type]!()
  }
  const balances = [...books.values()].filter(([, , quantity, value]) => quantity !== 0n || value !== 0n)
    .sort(([a1, c1], [a2, c2]) => (a1 < a2 ? -1 : a1 > a2 ? 1 : c1 < c2 ? -1 : 1))
    .map(([account, commodity, quantity, bookCentimos]) => ({ account, commodity, quantity, bookCentimos }))
  const report = { costCards: cards, orders, advances, paySettlements, invoices, ...(surplus ? { surplus } : {}), transactions, postings, balances }
  return JSON.parse(JSON.stringify(report, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))) as object
}
