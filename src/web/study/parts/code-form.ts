/** How the code of a researcher is written: letters, figures and hyphens. */
const codeForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/

export const isCode = (written: string): boolean => codeForm.test(written)
