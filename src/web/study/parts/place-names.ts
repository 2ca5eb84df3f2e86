/** The places of the study's app, in the order in which the work goes; each has its screen in `screens/places.ts`. */
export const placeNames = [
  ...(['project', 'respondents', 'names', 'consents', 'guides', 'interviews', 'interview', 'care'] as const),
  ...(['texts', 'clearing', 'reading', 'codebook', 'cases', 'quotes', 'search', 'matrix'] as const),
  ...(['agreement', 'couple', 'out'] as const),
] as const

export type PlaceName = (typeof placeNames)[number]
