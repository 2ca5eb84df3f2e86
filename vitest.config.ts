/** Two families of tests: on Node, and in Chromium. */
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findTool } from './test/tools.ts'

const chromium = findTool('chromium')
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  test: {
    // Tests in the browser mostly wait, for a seal that is held or a screen: one at a time leaves the machine idle.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          globalSetup: ['test/web/taps-told.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is polled is a browser at work beside others: it ends when it is there.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        optimizeDeps: {
          include: [
            'idb',
            'valibot',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            'fflate',
            'saxes',
            'unpdf',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
