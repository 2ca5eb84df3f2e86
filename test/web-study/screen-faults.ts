/** What is wrong with a screen of the study's app: letters, contrast, axe, and presses that are too low. */
import type { Page } from 'playwright'
import { faults } from '../web/faults.ts'

/** Presses below 44 px; a text area may be scrolled within. */
const lowPresses = (page: Page): Promise<readonly string[]> =>
  page.$$eval(
    'button, input:not([type=radio], [type=checkbox], [type=file]), .file-field > .press, select, .chip',
    (found) =>
      found
        .filter((one) => {
          const { height } = one.getBoundingClientRect()
          return height > 0 && height < 44
        })
        .map((one) => `press: ${one.textContent}`),
  )

/** The phone's own bar asks 56 for a press; a laptop's is 44. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => [
  ...(await faults(page)).filter((fault) => !fault.startsWith('press:')),
  ...(await lowPresses(page)),
]
