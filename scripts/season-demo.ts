/** `npm run season-demo`: a practice season from an order to the books, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const project = join(import.meta.dirname, '..')
const season = join(project, 'test/fixtures/season/public.season.json')
const folder = join(project, 'practice', new Date().toISOString().slice(0, 19).replaceAll(':', '-'))
const data = join(folder, 'data')
const books = join(folder, 'books')

/** Runs the program as a person would, shows its output and answers it. */
const chinu = (title: string, ...args: string[]): string => {
  console.log(
    `\n${title}\n  npx chinu ${args.map((arg) => (arg.startsWith(project) ? relative(process.cwd(), arg) : arg)).join(' ')}\n`,
  )
  const { status, stdout } = spawnSync(process.execPath, [join(project, 'bin/chinu.mjs'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, CHINU_KEYS: join(folder, 'keys') },
  })
  process.stdout.write(stdout)
  if (status !== 0) process.exit(status ?? 1)
  return stdout
}

console.log('Temporada de práctica: un grupo inventado, del pedido al pago.')
const told = chinu('1. La temporada', 'season', season, '--data', data, '--practice')
chinu('2. La revisión del libro', 'verify', '--data', data)
chinu('3. El diario para contadores (hledger, ledger)', 'export', 'hledger', '--data', data, '--out', books)
console.log(`\n${told.trimEnd().split('\n').at(-1)}`)
for (const name of readdirSync(books)) console.log(`Diario: ${relative(process.cwd(), join(books, name))}`)
console.log(`Libro:  ${relative(process.cwd(), data)}`)
