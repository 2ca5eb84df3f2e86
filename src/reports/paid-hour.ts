/** What an hour of work on a product pays, beside the minimum wage and the living wage of that day. */
import type { GroupBook } from '../core/group/book.ts'
import { tariffOf } from '../core/group/catalogue/cost-card.ts'
import { livingWageHour, minimumWageHour, type HourBeside } from '../core/group/catalogue/wages.ts'
import { productHalfUp } from '../core/kernel/amounts.ts'
import type { Day } from '../core/kernel/day.ts'

export type PaidHour = {
  readonly article: string
  readonly tariffCentimos: number
  readonly paidPerHourCentimos: number
  /** Nothing where no line was published by that day. */
  readonly minimumWage: HourBeside | undefined
  readonly livingWage: HourBeside | undefined
}

/** One line for each article of the catalogue that the votes of that day give a tariff; in the order of the sheets. */
export const paidHours = ({ catalogue, agreements }: GroupBook, on: Day): readonly PaidHour[] =>
  [...catalogue.articles].flatMap(([article, { sheet }]) => {
    const tariff = tariffOf(sheet, agreements, on)
    if (!tariff.ok) return []
    return [
      {
        ...{ article, tariffCentimos: tariff.value },
        paidPerHourCentimos: productHalfUp(tariff.value, 60, sheet.minutes),
        minimumWage: minimumWageHour(on),
        livingWage: livingWageHour(on),
      },
    ]
  })
