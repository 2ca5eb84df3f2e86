/** `npm run arch`: draws docs/arch.svg from the imports of src; `--check` fails where the committed picture is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { draw, upwardOf } from './arch-picture.ts'
import { readRoomGraph } from './room-graph.ts'

const file = 'docs/arch.svg'
const graph = readRoomGraph('src')
const picture = draw(graph)
const upward = upwardOf(graph)

for (const { from, to } of upward) console.error(`${from} imports ${to}, which does not lie below it`)
if (upward.length > 0) process.exitCode = 1

if (!process.argv.includes('--check')) {
  mkdirSync('docs', { recursive: true })
  writeFileSync(file, picture)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== picture) {
  console.error(`${file} is stale: run npm run arch and commit it`)
  process.exitCode = 1
}
