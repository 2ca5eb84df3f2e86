/** The long families of tests run at a tenth, and whole with `npm run test:long`. */

export const family = (whole: number): number => (process.env['CHINU_LONG'] ? whole : Math.ceil(whole / 10))
