// usage: node shot.mjs DIR script.mjs  (script exports default async (page, shot))
import { chromium } from 'playwright'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
const [dir, script] = process.argv.slice(2)
const { listen } = await import(resolve('src/server/listen.ts'))
const l = await listen({ folder: resolve('dist/web'), port: 0 })
const [w, h] = (process.env.SIZE ?? '360x640').split('x').map(Number)
const ctx = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'p-')), { executablePath: '/usr/bin/chromium', viewport: { width: w, height: h }, deviceScaleFactor: Number(process.env.DPR ?? 2), hasTouch: true, isMobile: w < 600, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
const page = await ctx.newPage(); page.setDefaultTimeout(8000)
page.on('pageerror', e => console.log('PAGEERROR', e.message)); page.on('console', m => m.type() === 'error' && console.log('console', m.text()))
await page.goto(`http://127.0.0.1:${l.port}/`)
const shot = async (name, opt = {}) => { await page.waitForTimeout(250); await page.screenshot({ path: join(dir, name + '.png'), ...opt }) }
try { await (await import(resolve(script))).default(page, shot) } catch (e) { console.log('FAILED', e.message.slice(0, 600)); await shot('failed') }
await ctx.close(); await l.close(); process.exit(0)
