/** Links the program among this clone's tools, so that `npx chinu` runs it at once; npm does this only for installed packages. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join('node_modules', '.bin')
mkdirSync(folder, { recursive: true })
if (process.platform === 'win32') {
  writeFileSync(join(folder, 'chinu.cmd'), '@node "%~dp0\\..\\..\\bin\\chinu.mjs" %*\r\n')
} else {
  rmSync(join(folder, 'chinu'), { force: true })
  symlinkSync(join('..', '..', 'bin', 'chinu.mjs'), join(folder, 'chinu'))
}
