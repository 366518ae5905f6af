/** Raised when a parameter changes its meaning; a link without `v` is read as this version. */
export const LINK_VERSION = 1

/** Turns the parameters of one version into those of the next. */
export type Upgrader = (params: URLSearchParams) => URLSearchParams

/** By the version they start from: `UPGRADERS[1]` makes version 2 of version 1. Every version below LINK_VERSION has one. */
export const UPGRADERS: Readonly<Record<number, Upgrader>> = {}

/** Bring an old link's parameters, one version at a time, to `target`. Parameters of that version or a later one come back as they are. */
export function upgrade(
  params: URLSearchParams,
  version: number,
  upgraders: Readonly<Record<number, Upgrader>> = UPGRADERS,
  target: number = LINK_VERSION,
): URLSearchParams {
  let upgraded = params
  for (let from = version; from < target; from++) {
    const step = upgraders[from]
    if (step === undefined) throw new Error(`no upgrader from link version ${from}`)
    upgraded = step(upgraded)
  }
  return upgraded
}
