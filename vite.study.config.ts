/** Builds the researchers' app into dist/study: its page, its worker, the neutral page, and the service worker that keeps them. */
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/kept-files.ts'
import { zipHere } from './scripts/zip-here.ts'

const root = join(import.meta.dirname, 'src/web/study')

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker(root, [])],
  worker: { format: 'es', plugins: () => [zipHere()] },
  build: {
    target: 'chrome100',
    outDir: join(import.meta.dirname, 'dist/study'),
    emptyOutDir: true,
    rollupOptions: { input: [join(root, 'index.html'), join(root, 'rows.html')] },
  },
})
