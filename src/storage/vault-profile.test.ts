/** The vault in Chromium: no name lies in clear in the profile on the disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, expect } from 'vitest'
import { testWith } from '../../test/test-with.ts'
import { findTool } from '../../test/tools.ts'
import { names, namesFoundIn } from './people.contract.ts'
import type { page as Page } from './vault-page.contract.ts'

declare const page: typeof Page

const profile = mkdtempSync(join(tmpdir(), 'chinu-profile-'))
let server: Server | undefined
let script = ''

beforeAll(async () => {
  const entry = new URL('./vault-page.contract.ts', import.meta.url).pathname
  const built = await build({
    ...{ configFile: false, logLevel: 'error' },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  })
  const [output] = [built].flat()
  script = output && 'output' in output ? output.output[0].code : ''
  server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server?.once('listening', resolve))
})
afterAll(() => {
  server?.close()
  rmSync(profile, { recursive: true, force: true })
})

/** Does something on a page of the profile, and closes the browser so that all is on the disk. */
const onPage = async <T>(
  work: (names: readonly string[]) => Promise<T>,
  given: readonly string[],
): Promise<T> => {
  const executablePath = findTool('chromium') ?? ''
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const tab = await context.newPage()
    const { port } = server?.address() as AddressInfo
    await tab.goto(`http://127.0.0.1:${port}/`)
    await tab.waitForFunction(() => 'page' in globalThis)
    return await tab.evaluate(work, given)
  } finally {
    await context.close()
  }
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

const found = () => [...new Set(filesOf(profile).flatMap((path) => namesFoundIn(readFileSync(path), names)))]

testWith('chromium')(
  '[VA8] fifty names in Chromium: the profile shows none, and shows the two that were planted',
  async () => {
    const sealed = await onPage((given) => page.sealAll(given), names)
    expect(sealed).toEqual({ same: 50, erased: true, problems: [] })
    expect(filesOf(profile).filter((path) => path.includes('IndexedDB')).length).toBeGreaterThan(2)
    expect(found()).toEqual([])

    const planted = [names[12]!, names[33]!]
    await onPage((given) => page.plant(given), planted)
    expect(found()).toEqual(expect.arrayContaining(planted))
  },
)
