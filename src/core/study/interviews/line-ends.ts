/** A text as it is kept: its line ends are LF and no byte order mark stands before it. Nothing else of it is changed. */

/** To be taken before any place in the text is named; accents stay composed or not, as they came. */
export const withLineFeeds = (text: string): string =>
  (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll(/\r\n?/g, '\n')
