/** What the builds of both apps share: the service worker that keeps all files of one version. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'

const source = join(import.meta.dirname, '../src/web/service-worker.ts')

/** Writes `sw.js` with the list of all files and a version made of their bytes. `added`: files that the build copies as they are. */
export const serviceWorker = (root: string, added: readonly string[]): Plugin => ({
  name: 'chinu-service-worker',
  apply: 'build',
  // After all others: Vite takes chunks out again that held nothing but styles.
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const hash = createHash('sha256')
    for (const name of Object.keys(bundle).sort()) {
      const file = bundle[name]
      if (file) hash.update(name).update(file.type === 'chunk' ? file.code : file.source)
    }
    const files = [
      './',
      ...Object.keys(bundle)
        .filter((name) => name !== 'index.html')
        .map((name) => `./${name}`),
    ]
    for (const name of added) {
      files.push(`./${name}`)
      hash.update(readFileSync(join(root, 'public', name)))
    }
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
    hash.update(code)
    this.emitFile({
      type: 'asset',
      fileName: 'sw.js',
      source: code
        .replace(/^export\s*\{\s*\};?\s*$/m, '')
        .replace(/["']__FILES__["']/, JSON.stringify(JSON.stringify(files.sort())))
        .replace('__VERSION__', hash.digest('hex').slice(0, 12)),
    })
  },
})
