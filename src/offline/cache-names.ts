/** Begins the name of every cache of the page in this scope: hosts keep those of all their pages in one place. */
export const cachePrefix = (scope: string): string => `attest ${scope} `
