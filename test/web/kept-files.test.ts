/** The list of the service worker is the app: one file that is not there, and no phone would keep any. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from './phone.ts'

let app = ''
beforeAll(async () => {
  app = await buildApp()
})
afterAll(() => rmSync(app, { recursive: true, force: true }))

test('[WB1] the service worker keeps every file of the app, and asks for none that is not there', () => {
  const list = /JSON\.parse\((['"`])(.*?)\1\)/.exec(readFileSync(join(app, 'sw.js'), 'utf8'))?.[2] ?? '[]'
  const kept = JSON.parse(list.replaceAll('\\"', '"')) as readonly string[]
  const built = readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(app, name)).isFile() && name !== 'sw.js' && name !== 'index.html')
    .map((name) => `./${name}`)
  expect([...kept].sort()).toEqual(['./', ...built].sort())
  expect(kept.length).toBeGreaterThan(10)
})
