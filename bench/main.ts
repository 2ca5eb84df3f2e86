/** `npm run bench`: prints the figures of the bar with their goals; exit 1 where one is not met. */
import { bookAndMoney } from './book-and-money.ts'

const met = await bookAndMoney()
process.exitCode = met ? 0 : 1
