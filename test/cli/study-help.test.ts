/** `chinu study --help` and the README name every command of a study. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { studyCommands } from '../../src/cli/study/study.ts'
import { chinuIn, ownFolder } from './program.ts'

const named = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^ *(?:npx )?chinu study ([a-z-]+)/gm)].map((match) => match[1] ?? ''))

test('[CL64] every command of a study stands in its help, in both languages, and in the README', () => {
  const chinu = chinuIn(ownFolder())
  const commands = Object.keys(studyCommands).sort()
  for (const call of [
    ['study', '--help'],
    ['study'],
    ['study', 'quotes', '--help'],
    ['study', 'help', '--lang', 'en'],
  ]) {
    const ran = chinu(...call)
    expect([ran.status, [...named(ran.out)].sort()]).toEqual([0, commands])
  }
  expect(chinu('--help').out).toContain('chinu study --help')
  expect(chinu('study', 'dance').told).toContain('cli.call')
  expect([...named(readFileSync('README.md', 'utf8'))].sort()).toEqual(commands)
})
