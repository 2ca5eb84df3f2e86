/** `npm start`: the app with a practice group, on this machine; its book and keys lie in the clone's `practice/` folder. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')
const folder = join(project, 'practice', 'group')
const program = join(project, 'bin/chinu.mjs')

const isBuilt = ['dist/cli/main.js', 'dist/web/sw.js'].every((file) => existsSync(join(project, file)))
if (!isBuilt) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    ...({ cwd: project, stdio: 'inherit' } as const),
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const given = process.argv.slice(2)
const child = spawn(
  process.execPath,
  [program, 'start', '--practice', '--data', join(folder, 'data'), ...given],
  {
    stdio: 'inherit',
    env: { ...process.env, CHINU_KEYS: join(folder, 'keys') },
  },
)
// Ctrl+C reaches both; this one waits until the book is closed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  process.exitCode = code ?? 0
})
