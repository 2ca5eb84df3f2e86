#!/usr/bin/env -S node --max-semi-space-size=8
/**
 * Starts the program: in this process where Node is new enough, else on the Node that was installed beside it.
 * The small young generation keeps a check of 100,000 entries under 200 MB.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/cli/main.js', import.meta.url)

const isNewEnough = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 15)
}

/** The node of the optional dependency for this machine, or nothing. */
const findNode = () => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/${program}`)
  } catch {
    return undefined
  }
}

/** Hands everything over: streams, signals, the exit code. */
const runOn = (node) => {
  const child = spawn(node, ['--max-semi-space-size=8', fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) =>
    stop(`chinu: ${node} does not start (${error.message}). Install Node 24.15 or newer.`),
  )
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

const stop = (line) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 2
}

if (!existsSync(main)) {
  stop('chinu: dist/cli/main.js is missing: the program is not built. Run npm run build.')
} else if (isNewEnough()) {
  await import(main.href)
} else {
  const node = findNode()
  if (node) runOn(node)
  else
    stop(`chinu: Node ${process.version} is too old. Install Node 24.15 or newer, or run npm install again.`)
}
