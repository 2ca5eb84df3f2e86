/** Builds the phone's app into dist/web: pages, one worker, and the service worker that keeps them. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, transformWithOxc, type Plugin } from 'vite'

const root = join(import.meta.dirname, 'src/web')

/** Writes `sw.js` with the list of all files and a version made of their bytes. */
const serviceWorker = (): Plugin => ({
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
    for (const name of ['manifest.webmanifest', 'icon-192.png', 'icon-512.png']) {
      files.push(`./${name}`)
      hash.update(readFileSync(join(root, 'public', name)))
    }
    const source = join(root, 'service-worker.ts')
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

export default defineConfig({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker()],
  worker: { format: 'es' },
  build: { target: 'chrome100', outDir: join(import.meta.dirname, 'dist/web'), emptyOutDir: true },
})
