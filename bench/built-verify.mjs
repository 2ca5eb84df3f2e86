/** `chinu verify` as it is installed, in a process without a compiler: prints its cost as JSON. */

const { verify } = await import('../dist/cli/verify.js')

let text = ''
const edge = {
  ...{ out: (part) => (text += part), tell: () => undefined, language: 'en' },
  ...{ nowMillis: () => 0, today: () => '2026-01-01', timeZone: 'UTC', keysFolder: '' },
}
const [before, start] = [process.cpuUsage(), performance.now()]
const outcome = await verify(['--data', process.argv[2]], edge)
const wallMs = performance.now() - start
const { user, system } = process.cpuUsage(before)
const figures = {
  ...{ cpuMs: (user + system) / 1000, wallMs, rssMb: process.resourceUsage().maxRSS / 1024 },
  ...{ exit: outcome.ok ? outcome.value : 2, check: text.includes('WRONG') ? 0 : 1 },
}
console.log(JSON.stringify(figures))
