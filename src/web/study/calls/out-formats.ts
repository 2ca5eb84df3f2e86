/** The kinds of files in which a study's report leaves it. */
export const outFormats = ['csv', 'xlsx', 'refiQda'] as const
export type OutFormat = (typeof outFormats)[number]
