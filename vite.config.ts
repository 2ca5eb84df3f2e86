/** Builds the phone's app into dist/web: pages, one worker, and the service worker that keeps them. */
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/kept-files.ts'

const root = join(import.meta.dirname, 'src/web')

/** What every start needs, as one file instead of ten: each is asked for on its own. */
const startFiles =
  /src\/web\/parts\/(screen|icon|ear|voice|words|preferences|version|keeping|lock|second-tap|short-name|syllables|app|use-answer|page-size|codes|pin-pad|practice-women)\.tsx?$|src\/web\/pictures\/swatch\.tsx?$|src\/words\/(words|money)\.ts$|preact/

export default defineConfig({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker(root, ['manifest.webmanifest', 'icon-192.png', 'icon-512.png'])],
  worker: { format: 'es' },
  build: {
    ...{ target: 'chrome100', outDir: join(import.meta.dirname, 'dist/web'), emptyOutDir: true },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', test: startFiles }] } } },
  },
})
