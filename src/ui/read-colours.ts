/** What `read` finds at an element of the light theme, whatever the page wears. */
export function underLightTheme<Read>(read: (host: HTMLElement) => Read): Read {
  const host = document.createElement('div')
  host.hidden = true
  host.className = 'light-theme'
  document.body.append(host)
  const found = read(host)
  host.remove()
  return found
}

/**
 * Read the colours in force at an element, by the names of their tokens. A custom property keeps its `light-dark(…)`
 * unresolved, so each is put on a probe and read back; where the system forces its own colours, tokens.css names those.
 */
export function readColours<Name extends string>(host: HTMLElement, names: readonly Name[]): ReadonlyMap<Name, string> {
  const probe = document.createElement('span')
  probe.hidden = true
  // else all would be the colour of text where the system forces its own
  probe.style.setProperty('forced-color-adjust', 'none')
  host.append(probe)
  const colours = new Map(
    names.map((name) => {
      probe.style.color = `var(--${name})`
      return [name, getComputedStyle(probe).color]
    }),
  )
  probe.remove()
  return colours
}
