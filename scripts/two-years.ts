/** `npm run two-years` draws docs/share-out-two-years.svg and writes docs/share-out-memory.md; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { twoYears } from '../bench/two-years.ts'
import { meanOf, memoryPage, memoryPicture } from './two-years-picture.ts'

const isCheck = process.argv.includes('--check')
const groups = Array.from({ length: 10 }, (_, at) => twoYears(at + 1))
const shown = meanOf(groups)
const files = new Map([
  ['docs/share-out-two-years.svg', memoryPicture(shown)],
  ['docs/share-out-memory.md', memoryPage(shown, groups)],
])
for (const [file, text] of files) {
  if (!isCheck) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what the program draws: npm run two-years`)
    process.exitCode = 1
  }
}
