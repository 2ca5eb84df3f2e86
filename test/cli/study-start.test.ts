/** `chinu study start`: what it refuses, and what it hands out on this machine alone. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'
import { chinuIn, ownFolder } from './program.ts'

test('[WS14] a port that is none, a word too many: one line, exit 2', () => {
  const chinu = chinuIn(ownFolder())
  for (const args of [['--port', 'x'], ['--port', '70000'], ['now']]) {
    const { status, out, told } = chinu('study', 'start', ...args)
    expect([status, out, told]).toEqual([2, '', expect.stringContaining('[cli.call]')])
    expect(told.trim().split('\n')).toHaveLength(1)
  }
})

test('[WS14] the app is handed out to this machine’s own names alone, with the strict policy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-handed-'))
  writeFileSync(join(folder, 'index.html'), '<p>Chinu')
  const listening = await listen({ folder, port: 0 })
  try {
    const answer = await fetch(`http://127.0.0.1:${listening.port}/`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await fetch(`http://127.0.0.1:${listening.port}/api/book`)).status).toBe(404)
  } finally {
    await listening.close()
  }
})
