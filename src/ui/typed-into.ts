/** Fields, and lists and dialogs in which letters find a name or mean something else. */
export function takesLetters(target: EventTarget | null): boolean {
  return (
    isTypedInto(target) ||
    (target instanceof HTMLElement && target.closest('[role=listbox], [role=dialog], [role=combobox]') !== null)
  )
}

/** Whether letters pressed there are written, so that none of them is a command. */
export function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  )
}
