/** The server that hands out the app. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../src/server/app.ts'

const root = mkdtempSync(join(tmpdir(), 'chinu-server-'))
const folder = join(root, 'web')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'index.html'), '<p>Chinu')
writeFileSync(join(folder, 'sw.js'), 'self')
writeFileSync(join(folder, 'assets', 'index-1.js'), 'run()')
writeFileSync(join(folder, 'notes.txt'), 'not for the world')
writeFileSync(join(root, 'secret.js'), 'key')
mkdirSync(join(root, 'web-of-others'))
writeFileSync(join(root, 'web-of-others', 'secret.js'), 'key')

const app = createApp({ folder, hosts: ['127.0.0.1:4747'] })
const ask = (path: string, host = '127.0.0.1:4747') =>
  app.request(`http://127.0.0.1:4747${path}`, { headers: { host } })

test("[SV1] the app's files and nothing else", async () => {
  const page = await ask('/')
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toContain('text/html')
  expect(await page.text()).toBe('<p>Chinu')
  expect((await ask('/assets/index-1.js')).headers.get('cache-control')).toContain('immutable')
  expect((await ask('/sw.js')).headers.get('cache-control')).toBe('no-cache')
  for (const path of [
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%2fweb-of-others/secret.js',
    '/notes.txt',
    '/assets',
    '/none.js',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 404])
})

test('[SV2] another host name is turned away', async () => {
  for (const host of ['evil.example', '127.0.0.1:4748', '']) expect((await ask('/', host)).status).toBe(421)
})

test('[SV3] nothing runs but the app itself', async () => {
  const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('[SV13] the microphone and sound in memory are for the study alone', async () => {
  const study = createApp({ folder, hosts: ['127.0.0.1:4747'], microphone: true })
  const headersOf = async (of: typeof app) => {
    const { headers } = await of.request('http://127.0.0.1:4747/', { headers: { host: '127.0.0.1:4747' } })
    return [
      headers.get('permissions-policy'),
      headers.get('content-security-policy')?.match(/media-src[^;]*/)?.[0],
    ]
  }
  expect(await headersOf(app)).toEqual(['camera=(), geolocation=(), microphone=()', "media-src 'self'"])
  expect(await headersOf(study)).toEqual([
    ...['camera=(), geolocation=(), microphone=(self)', "media-src 'self' blob:"],
  ])
})
