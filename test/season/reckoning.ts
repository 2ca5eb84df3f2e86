/** A second reckoning of a season, written from RULES.md alone: whole numbers of any size, nothing from src/. */
import type { BigEntry, Found, Line, Report, Season, Sums } from './season-types.ts'
import { abs, big, by, ceilTo, plain, halfUp, min, splitUp, total, type Round } from './whole-numbers.ts'
export class Refused extends Error {}
// prettier-ignore
export const reckon = (season: Season, round: Round = halfUp): object => {
  const { agreements: a, events, group: { bookCurrency: pen } } = big(season)
  const [usd, bank, usdBank] = [a.orderCurrency, `Activo:Banco-${pen}`, `Activo:Banco-${a.orderCurrency}`]
  const [cash, made, store, fees] = ['Activo:Caja', 'Activo:Terminados', 'Activo:Hilo:Almacen', 'Gastos:Banco']
  const [fund, rest, exchange] = ['Patrimonio:Fondo-Grupo', 'Patrimonio:Excedentes', 'Gastos:Diferencia-Cambio']
  const [owed, yarnOf] = [(m: string) => `Pasivo:Socias:${m}`, (m: string) => `Activo:Hilo:Socias:${m}`]
  const [members, books] = [[...season.agreements.members], new Map<string, Required<Line>>()]
  const costCards: Record<string, Sums> = {}
  const [orders, advances, paySettlements, invoices]: [Found, Found, Found, Found] = [{}, {}, {}, {}]
  const report: Report = { costCards, orders, advances, paySettlements, invoices, transactions: 0, postings: 0 }
  const [gross, charges, lifetime] = [by(members, () => 0n), by(members, () => 0n), by(members, () => 0n)]
  const held = (account: string, c = pen): Required<Line> => books.get(`${account} ${c}`) ?? [account, 0n, c, 0n]
  const post = (...lines: Line[]) => { // R0, R14
    const kept = lines.filter(([, value, , quantity = 0n]) => value !== 0n || quantity !== 0n)
    for (const [account, value, commodity = pen, quantity = value] of kept) {
      const [v, q] = [held(account, commodity)[1] + value, held(account, commodity)[3] + quantity]
      if ((account.startsWith('Activo') && q < 0n) || abs(v) >= 2n ** 53n) throw new Refused(account)
      books.set(`${account} ${commodity}`, [account, v, commodity, q])
    }
    if (total(kept.map(([, value]) => value)) !== 0n) throw new Error('R0')
    ;[report.transactions, report.postings] = [report.transactions + Math.sign(kept.length), report.postings + kept.length]
  }
  const out = (account: string, commodity: string, q: bigint): Required<Line> => { // R5
    const [, value, , quantity] = held(account, commodity)
    if (q > abs(quantity)) throw new Refused(account)
    const left = q === abs(quantity) ? abs(value) : round(abs(value) * q, abs(quantity))
    return quantity < 0n ? [account, left, commodity, q] : [account, -left, commodity, -q]
  }
  const pay = (from: string, to: string, value: bigint) => post([to, value], [from, -value])
  const outTo = (to: string, left: Required<Line>) => post([to, -left[1], left[2], -left[3]], left)
  const expense = (to: string, left: Required<Line>) => post([to, -left[1]], left)
  const worth = (e: BigEntry) => round(e.grams * e.priceCentimosPerKg, 1000n) + e.freightCentimos // R7
  const priced = (pieces: Sums) => Object.entries(pieces).map(([product, count]) => ({ product, pieces: count,
    unitCents: costCards[product]!['fobCents'], amountCents: count * costCards[product]!['fobCents']! }))
  for (const [product, { minutes, yarn, yarnGrams, wastePerMille, ...given }] of Object.entries(a.products)) { // R1, R2
    const tariffCentimos = ceilTo(minutes * a.hourlyRateCentimos, 60n, a.tariffStepCentimos)
    const yarnNormGrams = ceilTo(yarnGrams * (1000n + wastePerMille), 1000n, 1n)
    const yarnCentimos = round(yarnNormGrams * a.standardYarnPriceCentimosPerKg[yarn]!, 1000n)
    const primeCostCentimos = tariffCentimos + yarnCentimos + given.otherMaterialsCentimos
    const overheadCentimos = round(primeCostCentimos * a.overheadPercent, 100n)
    const marginCentimos = round((primeCostCentimos + overheadCentimos) * a.marginPercent, 100n)
    const fobCentimos = primeCostCentimos + overheadCentimos + marginCentimos + given.exportCostCentimos
    costCards[product] = { ...given, tariffCentimos, yarnNormGrams, yarnCentimos, primeCostCentimos, overheadCentimos,
      marginCentimos, fobCentimos, fobCents: ceilTo(fobCentimos * 1000n, a.costingRateThousandths, a.priceStepCents),
      labourShareOfFobBasisPoints: round(tariffCentimos * 10000n, fobCentimos), paidPerHourCentimos: round(tariffCentimos * 60n, minutes) }
  }
  const rules: Record<string, (e: BigEntry, atRate: (cents: bigint) => bigint) => void> = {
    contributionsPaid: (e) => pay('Patrimonio:Aportes', cash, e.centimosEach * BigInt(members.length)), // R3
    orderAccepted: ({ order, buyer, pieces }) =>
      void (orders[order] = { buyer, lines: priced(pieces), totalCents: total(priced(pieces).map((line) => line.amountCents)) }),
    orderAdvanceReceived: ({ order, percent, bankFeeCents }, atRate) => { // R4
      const cents = round((orders[order]!['totalCents'] as bigint) * percent, 100n)
      const [netCents, centimos, fee] = [cents - bankFeeCents, atRate(cents), atRate(bankFeeCents)]
      if (order in advances || netCents < 0n) throw new Refused('advance')
      advances[order] = { cents, bankFeeCents, netCents, centimos }
      post([usdBank, centimos - fee, usd, netCents], [fees, fee], [`Pasivo:Anticipos:${order}`, -centimos, usd, -cents])
    },
    currencyExchanged: ({ cents }, atRate) => { // R6
      const left = out(usdBank, usd, cents === 'all' ? held(usdBank, usd)[3] : cents)
      post([bank, atRate(-left[3])], [exchange, -left[1] - atRate(-left[3])], left)
    },
    yarnBought: (e) => post([store, worth(e), e.yarn, e.grams], [e.paidFrom, -worth(e)]),
    cashWithdrawn: ({ centimos }) => pay(bank, cash, centimos),
    expensePaid: (e) => pay(e.paidFrom, e.account, e.centimos),
    memberAdvancesPaid: (e) => Object.entries(e.centimosByMember).forEach(([m, sum]) => pay(cash, `Activo:Adelantos:${m}`, sum)),
    yarnIssued: (e) => Object.entries(e.gramsByMember).forEach(([m, q]) => outTo(yarnOf(m), out(store, e.yarn, q))), // R8
    yarnReturned: (e) => Object.entries(e.gramsByMember).forEach(([m, q]) => outTo(store, out(yarnOf(m), e.yarn, q))),
    piecesReceived: ({ member: m, product, pieces, grade, yarnGrams }) => {
      const { yarn, wastePerMille } = a.products[product]!
      const earned = round(pieces * costCards[product]!['tariffCentimos']! * a.gradePayPercent[grade]!, 100n)
      const left = out(yarnOf(m), yarn, yarnGrams + round(yarnGrams * wastePerMille, 1000n))
      post([made, earned - left[1], product, pieces], [owed(m), -earned], left)
      gross[m]! += earned
    },
    yarnSettled: ({ yarn }) => members.forEach((m) => {
      const left = out(yarnOf(m), yarn, held(yarnOf(m), yarn)[3])
      const isForgiven = -left[3] <= a.yarnShortfallForgivenGrams
      expense(isForgiven ? 'Gastos:Merma' : owed(m), left)
      charges[m]! -= isForgiven ? 0n : left[1]
    }),
    paySettled: ({ id }) => members.filter((m) => gross[m] !== 0n).forEach((m) => { // R9
      const [grossCentimos, yarnChargeCentimos, advance] = [gross[m]!, charges[m]!, `Activo:Adelantos:${m}`]
      const groupFundCentimos = round(grossCentimos * a.groupFundPercent, 100n)
      const after = grossCentimos - yarnChargeCentimos - groupFundCentimos
      const advanceRecoveredCentimos = after < 0n ? 0n : min(held(advance)[1], (after * a.advanceRecoveryMaxPercent) / 100n)
      const left = after - advanceRecoveredCentimos
      const savingsCentimos = left < 0n ? 0n : (left * (a.savingsPercent[m] ?? 0n)) / 100n
      post([owed(m), groupFundCentimos + advanceRecoveredCentimos + savingsCentimos], [fund, -groupFundCentimos],
        [advance, -advanceRecoveredCentimos], [`Pasivo:Ahorros:${m}`, -savingsCentimos])
      paySettlements[id] = { ...paySettlements[id], [m]: { grossCentimos, yarnChargeCentimos, groupFundCentimos,
        advanceRecoveredCentimos, savingsCentimos, netCentimos: left - savingsCentimos } }
      ;[lifetime[m], gross[m], charges[m]] = [lifetime[m]! + grossCentimos, 0n, 0n]
    }),
    membersPaid: ({ maxCentimosEach: max }) => members.filter((m) => held(owed(m))[1] < 0n).forEach((m) => { // R10
      const due = min(-held(owed(m))[1], max ?? -held(owed(m))[1])
      const isBank = a.paidThroughBank.includes(m)
      pay(isBank ? bank : cash, owed(m), isBank ? due : due - (due % a.cashStepCentimos))
    }),
    localSaleMade: ({ sales }) => sales.forEach(({ product, pieces, centimos }) => { // R11
      pay('Ingresos:Ventas-Local', cash, centimos)
      expense('Gastos:Costo-Ventas', out(made, product, pieces))
    }),
    invoiceIssued: ({ invoice, order, pieces, freightCents }, atRate) => {
      const [lines, names, advance] = [priced(pieces), Object.keys(pieces), `Pasivo:Anticipos:${order}`]
      const netWeightGramsByProduct = by(names, (name) => pieces[name]! * a.products[name]!.yarnGrams)
      const freight = splitUp(freightCents, Object.values(netWeightGramsByProduct))
      const fobCents = total(lines.map((line) => line.amountCents))
      const applied = out(advance, usd, min(-held(advance, usd)[3], fobCents))
      const [fobBalanceDueCents, revenueCentimos] = [fobCents - applied[3], applied[1] + atRate(fobCents - applied[3])]
      const commissionCentimos = round(revenueCentimos * a.federationCommissionPercent, 100n)
      invoices[invoice] = { lines, fobCents, freightCents, freightCentsByProduct: by(names, (_, i) => freight[i]!),
        netWeightGramsByProduct, totalCents: fobCents + freightCents, advanceAppliedCents: applied[3],
        fobBalanceDueCents, revenueCentimos, commissionCentimos }
      post(applied, [`Activo:PorCobrar:${invoice}`, revenueCentimos - applied[1], usd, fobBalanceDueCents],
        ['Ingresos:Ventas-Exportacion', -revenueCentimos])
      for (const line of lines) expense('Gastos:Costo-Ventas', out(made, line.product, line.pieces))
      pay('Pasivo:Federacion', 'Gastos:Comision-Federacion', commissionCentimos)
    },
    invoiceCollected: ({ invoice, bankFeeCents }, atRate) => { // R12
      const left = out(`Activo:PorCobrar:${invoice}`, usd, held(`Activo:PorCobrar:${invoice}`, usd)[3])
      const [net, fee] = [-left[3] - bankFeeCents, atRate(bankFeeCents)]
      if (net < 0n) throw new Refused('fee')
      post([usdBank, atRate(net), usd, net], [fees, fee], left, [exchange, -left[1] - atRate(net) - fee])
    },
    surplusDistributed: ({ fundPercent }) => { // R13
      const open = [...books.values()].filter(([account, value]) => /^(Ing|Gas)/.test(account) && value !== 0n)
      const sum = (root: string) => total(open.map(([account, value]) => (account.startsWith(root) ? value : 0n)))
      const [incomeCentimos, expenseCentimos, weights] = [-sum('Ingresos'), sum('Gastos'), members.map((m) => lifetime[m]!)]
      const surplusCentimos = incomeCentimos - expenseCentimos
      const isShared = surplusCentimos > 0n && total(weights) > 0n
      const toFundCentimos = isShared ? round(surplusCentimos * fundPercent, 100n) : surplusCentimos
      const shares = splitUp(surplusCentimos - toFundCentimos, weights)
      report.surplus = { centimosByAccount: Object.fromEntries(open), incomeCentimos, expenseCentimos, surplusCentimos,
        toFundCentimos, toMembersCentimos: by(members, (_, i) => shares[i]!) }
      post(...open.map(([account, value]): Line => [account, -value]), [rest, -surplusCentimos])
      post([rest, surplusCentimos], [fund, -toFundCentimos], ...members.map((m, i): Line => [owed(m), -shares[i]!]))
    },
  }
  for (const e of events) rules[e.type]!(e, (cents) => round(cents * e.rateThousandths, 1000n))
  const balances = [...books.values()].filter(([, value, , quantity]) => value !== 0n || quantity !== 0n)
    .map(([account, bookCentimos, commodity, quantity]) => ({ account, commodity, quantity, bookCentimos }))
    .sort((x, y) => (`${x.account}\0${x.commodity}` < `${y.account}\0${y.commodity}` ? -1 : 1))
  return plain({ ...report, balances })
}
