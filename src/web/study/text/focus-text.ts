/** Back to the text, where the keys for choosing are; it stays where it is scrolled to. */
export const focusText = (): void =>
  document.querySelector<HTMLElement>('.text-page')?.focus({ preventScroll: true })
