/** For what may scroll and holds nothing that takes the focus: it must be within reach of the keyboard. */
export const SCROLLS = { tabIndex: 0 } as const
