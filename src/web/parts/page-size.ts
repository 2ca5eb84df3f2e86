/** The size of the paper that a screen is printed on, while it is shown. */
import { useEffect } from 'preact/hooks'

export type PaperSize = '105mm 148mm' | 'A4 portrait'

/** Old browsers take one size for all that is printed: it is set by the screen, not by a rule of its sheet. */
export const usePageSize = (size: PaperSize, margin: string): void => {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page { size: ${size}; margin: ${margin}; }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [size, margin])
}
