/** A season file as the tests' own reckoning and generator see it: typed from RULES.md, nothing from src/. */

export type Counts = Readonly<Record<string, number>>

type Fields = {
  readonly [Field in 'centimosEach' | 'percent' | 'bankFeeCents' | 'rateThousandths' | 'grams']?: number
} & {
  readonly [Field in 'priceCentimosPerKg' | 'freightCentimos' | 'centimos' | 'yarnGrams']?: number
} & {
  readonly [Field in 'maxCentimosEach' | 'freightCents' | 'fundPercent']?: number
} & {
  readonly [
    Field in 'order' | 'buyer' | 'yarn' | 'account' | 'paidFrom' | 'member' | 'product' | 'grade'
  ]?: string
}

export type Entry = Fields & {
  readonly id: string
  readonly date: string
  readonly type: string
  readonly cents?: number | 'all'
  readonly pieces?: number | Counts
  readonly centimosByMember?: Counts
  readonly gramsByMember?: Counts
  readonly sales?: readonly { readonly product: string; readonly pieces: number; readonly centimos: number }[]
  readonly invoice?: string
  readonly description?: string
}

export type Product = {
  readonly minutes: number
  readonly yarnGrams: number
  readonly wastePerMille: number
  readonly yarn: string
  readonly otherMaterialsCentimos: number
  readonly exportCostCentimos: number
}

export type Season = {
  readonly format: 'chinu-season'
  readonly version: 1
  readonly group: { readonly name?: string; readonly bookCurrency: string }
  readonly agreements: {
    readonly orderCurrency: string
    readonly members: readonly string[]
    readonly products: Readonly<Record<string, Product>>
    readonly hourlyRateCentimos: number
    readonly tariffStepCentimos: number
    readonly standardYarnPriceCentimosPerKg: Counts
    readonly overheadPercent: number
    readonly marginPercent: number
    readonly costingRateThousandths: number
    readonly priceStepCents: number
    readonly gradePayPercent: Counts
    readonly groupFundPercent: number
    readonly yarnShortfallForgivenGrams: number
    readonly advanceRecoveryMaxPercent: number
    readonly savingsPercent: Counts
    readonly paidThroughBank: readonly string[]
    readonly cashStepCentimos: number
    readonly federationCommissionPercent: number
  }
  readonly events: readonly Entry[]
}

type Big<T> = T extends number ? bigint : T extends string ? T : { [Key in keyof T]: Big<T[Key]> }

/** A season whose numbers are whole numbers of any size. */
export type BigSeason = Omit<Big<Season>, 'events'> & { readonly events: readonly BigEntry[] }
export type Sums = Record<string, bigint>
export type BigEntry = Required<Big<Entry>> & { readonly pieces: Sums & bigint }
/** What the report finds under an id. */
export type Found = Record<string, Record<string, unknown>>
/** A posting; in the book's currency where no commodity is named. */
export type Line = [account: string, value: bigint, commodity?: string, quantity?: bigint]
/** What the reckoning finds, before the balances. */
export type Report = Record<string, unknown> & { transactions: number; postings: number; surplus?: object }
