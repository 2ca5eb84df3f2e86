/** The places of the study's app, in the order in which the work goes; each has its screen in `screens/places.ts`. */
export const placeNames = [
  ...(['project', 'respondents', 'consents', 'guides', 'interviews'] as const),
  ...([
    'texts',
    'clearing',
    'reading',
    'codebook',
    'quotes',
    'search',
    'matrix',
    'agreement',
    'couple',
  ] as const),
] as const

export type PlaceName = (typeof placeNames)[number]
