/** What a page costs that follows a hand and does nothing else: a box, moved. Below this no timeline can come. */
function start(given: URLSearchParams): void {
  const host = document.getElementById('timeline')
  const box = host?.querySelector<HTMLElement>('.box')
  if (!host || !box) throw new Error('the page has no box in an element with id "timeline"')
  host.style.width = `${given.get('width')}px`
  host.style.height = `${given.get('height')}px`
  let pressedAt: number | null = null
  host.addEventListener('mousedown', ({ clientX }) => (pressedAt = clientX))
  window.addEventListener('mousemove', ({ clientX }) => {
    if (pressedAt !== null) box.style.transform = `translateX(${clientX - pressedAt}px)`
  })
  window.addEventListener('mouseup', () => (pressedAt = null))
  host.setAttribute('data-ready', '')
}

start(new URLSearchParams(location.search))
