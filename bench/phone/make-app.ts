/** The app as it is shipped, and beside it what the benchmark needs in the page: a large book, and two scripts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { practiceWomen } from '../../src/practice/names.ts'
import { buildApp } from '../../test/web/phone.ts'
import { makeBook } from '../make-book.ts'

const entriesInPart = 5000

export type MadeApp = {
  readonly folder: string
  readonly fill: {
    readonly book: string
    readonly parts: number
    readonly names: Readonly<Record<string, string>>
  }
  readonly entries: number
}

export const makeApp = async (size: number): Promise<MadeApp> => {
  const folder = await buildApp()
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome100',
      lib: {
        entry: Object.fromEntries(
          ['in-page', 'share-worker'].map((name) => [name, join(import.meta.dirname, `${name}.ts`)]),
        ),
        formats: ['es'],
      },
    },
  })
  const { book, entries, open } = makeBook(size)
  let parts = 0
  for (let from = 0; from < entries.length; from += entriesInPart, parts += 1) {
    writeFileSync(
      join(folder, `entries-${parts}.json`),
      JSON.stringify(entries.slice(from, from + entriesInPart)),
    )
  }
  const members = [...open.group.people.members.keys()]
  const women = practiceWomen(members.length)
  const names = Object.fromEntries(members.map((person, place) => [person, women[place]?.name ?? person]))
  return { folder, fill: { book, parts, names }, entries: entries.length }
}
