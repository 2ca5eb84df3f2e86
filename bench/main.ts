/** `npm run bench [share-out|book|phone|study]`: prints the figures of the bar with their goals; exit 1 where one is not met. */
import { bookAndMoney } from './book-and-money.ts'
import { phoneBench } from './phone.ts'
import { shareOutBench } from './share-out.ts'
import { studyBench } from './study.ts'

const sections: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  book: bookAndMoney,
  'share-out': shareOutBench,
  phone: phoneBench,
  study: studyBench,
}
const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(sections)
let isAllMet = true
for (const name of names) {
  const section = sections[name]
  if (!section) throw new Error(`no section ${name}`)
  isAllMet = (await section()) && isAllMet
}
process.exitCode = isAllMet ? 0 : 1
