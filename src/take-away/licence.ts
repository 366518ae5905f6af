/** As data/LICENCE.md says it: under what a file may be used. A licence is not translated. */
export const LICENCE =
  'Records and notes: the editors of Attest, CC BY 4.0. Quotations: the authors of the source. Place names and coordinates: GeoNames, CC BY 4.0.'
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
