/** Between two numbers: `share` of the way. */
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share
