import { browserLaunch } from '../../src/workshop/browser.ts'
import { expect, open, test } from './attest.ts'
import {
  clickMark,
  darkShare,
  drawnPixels,
  marksOf,
  middleOfLanes,
  nextSpan,
  optionOf,
  pointAtChip,
  spanOf,
  timelinePoints,
} from './timeline.ts'

// the map is not asked about here, and software WebGL takes more of the machine than all the rest
test.use({ launchOptions: browserLaunch(['--disable-3d-apis']) })

const BAN = '9-opposition-movement-banned'
const YEAR = '?span=2018-01-01..2018-12-31'

test('dates typed in three ways are the same window; a refused one says how to write it', async ({ page }) => {
  await open(page)
  const from = page.getByLabel('From', { exact: true })
  for (const [text, day] of [
    ['03/2018', '2018-03-01'],
    ['2017', '2017-01-01'],
    ['13 March 2018', '2018-03-13'],
  ] as const) {
    await from.fill(text)
    await from.press('Enter')
    await expect(page).toHaveURL(new RegExp(`from=${day}`))
  }
  const to = page.getByLabel('To', { exact: true })
  await to.fill('2018-05')
  await to.press('Enter')
  await expect(page).toHaveURL(/from=2018-03-13&to=2018-05-31/)
  await expect(page.getByText(/\d+ certain, \d+ possible/)).toBeVisible()

  await to.fill('30/02/2018')
  await to.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Write 13 March 2018, 03/2018 or 2018')
  await expect(to).toHaveValue('30/02/2018')
  await expect(page).toHaveURL(/to=2018-05-31/)
  await to.press('Escape')
  await expect(to).toHaveValue('31 May 2018')
})

test('a typed moment', async ({ page }) => {
  await open(page)
  const field = page.getByLabel('Date of the moment')
  await field.fill('13.3.2018')
  await field.press('Enter')
  await expect(page.getByRole('slider', { name: 'Moment' })).toHaveAttribute('aria-valuetext', '13 March 2018')
  await expect(page).toHaveURL(/at=2018-03-13/)
})

test('play event by event goes from one day with an event to the next', async ({ page }) => {
  await open(page, '?at=2018-03-01')
  await page.getByLabel('Pace').selectOption('Event by event')
  await page.getByLabel('Speed').selectOption('0.5×')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const track = page.getByRole('slider', { name: 'Moment' })
  await expect(track).toHaveAttribute('aria-valuetext', '13 March 2018')
  await expect(track).toHaveAttribute('aria-valuetext', '31 March 2018')
  await expect(track).toHaveAttribute('aria-valuetext', '4 April 2018')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page).toHaveURL(/at=2018-0[4-9]/)
})

test('a wheel over the lanes pauses a play', async ({ page }) => {
  await open(page, '?at=2016-01-01')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.getByRole('slider', { name: 'Moment' })).not.toHaveAttribute('aria-valuetext', '1 January 2016')
  const { x, y } = await middleOfLanes(page)
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -120)
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/at=201[6-9]-/)
})

test('a drag of the lanes pauses a play, though it is no click', async ({ page }) => {
  await open(page, '?at=2016-01-01')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const { x, y } = await middleOfLanes(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y, { steps: 3 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/at=201[6-9]-/)
})

test('the lanes go with a play that leaves them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?span=2018-03-01..2018-03-31&at=2018-03-31')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(page.getByRole('slider', { name: 'Moment' })).not.toHaveAttribute('aria-valuetext', '31 March 2018')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.locator('.moment-grip__label span')).toBeVisible()
  const isWithin = () => {
    const [, at = ''] = /at=(\d{4}-\d\d-\d\d)/.exec(page.url()) ?? []
    const shown = spanOf(page)
    return at > '2018-03-31' && shown !== null && shown.from <= at && at <= shown.to
  }
  await expect.poll(isWithin).toBe(true)
})

test('with reduced motion a play steps, and nothing runs on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?at=2018-03-01')
  const track = page.getByRole('slider', { name: 'Moment' })
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect(track).toHaveAttribute('aria-valuetext', /^(1|13) March 2018$/)
  await expect(track).toHaveAttribute('aria-valuetext', '13 March 2018')
  await expect(track).toHaveAttribute('aria-valuetext', '31 March 2018')
})

test('a chip opens: click by click it looks closer, until each event has a mark of its own', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const marks = marksOf(page)
  expect(await pointAtChip(page, 'Detention')).toBe(true)
  await expect(page.locator('.timeline-tooltip')).toContainText(/events? close together: click to look closer/)
  let shown = Infinity
  for (let look = 0; look < 8 && (await pointAtChip(page, 'Detention')); look++) {
    const before = page.url()
    await page.mouse.down()
    await page.mouse.up()
    await expect(page).not.toHaveURL(before)
    const { days } = await nextSpan(page)
    expect(days).toBeLessThan(shown)
    shown = days
  }
  expect(await pointAtChip(page, 'Detention')).toBe(false)
  await expect(marks).not.toHaveAttribute('data-over', 'chip')
})

test('a mark is hit where it is drawn: pointed at by the mouse, it is told; clicked, it is selected', async ({
  page,
}) => {
  await open(page, YEAR)
  const marks = marksOf(page)
  await marks.focus()
  await page.keyboard.press('Home')
  await page.goto(`./?span=2018-03-01..2018-04-30&event=${BAN}`)
  const box = await optionOf(page, BAN).boundingBox()
  if (!box) throw new Error('the selected event has no place')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await timelinePoints(page, BAN)
  await expect(marks).toHaveAttribute('data-over', 'mark')
  const next = '10-warning-of-criminal-liability'
  await clickMark(page, next)
  await expect(page).toHaveURL(new RegExp(`event=${next}`))
})

test.describe('pan', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, YEAR)
  })

  test('by buttons, there and back', async ({ page }) => {
    await page.getByRole('button', { name: 'Earlier days' }).click()
    await expect(page).toHaveURL(/span=2017-07-03\.\.2018-07-02/)
    await page.getByRole('button', { name: 'Later days' }).click()
    await expect(page).toHaveURL(/span=2018-01-01\.\.2018-12-31/)
  })

  test('by PageDown and PageUp', async ({ page }) => {
    await marksOf(page).focus()
    await page.keyboard.press('PageDown')
    expect((await nextSpan(page, '2018-01-01')).from > '2018-06-01').toBe(true)
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL(/span=2018-0/)
  })

  test('by a drag: the days go with the hand', async ({ page }) => {
    const { x, y } = await middleOfLanes(page)
    await page.mouse.move(x, y)
    const markAt = async () => (await marksOf(page).getByRole('option').first().boundingBox())?.x ?? NaN
    const was = await markAt()
    await page.mouse.down()
    // moved as it is drawn, then, beyond what is drawn, drawn anew: the hand feels no difference
    for (const pixels of [120, 420, 250]) {
      await page.mouse.move(x + pixels, y, { steps: 6 })
      await expect.poll(async () => Math.abs((await markAt()) - was - pixels)).toBeLessThan(1)
    }
    await page.mouse.up()
    const span = await nextSpan(page, '2018-01-01')
    expect(span.days).toBe(365)
    expect(span.from < '2017-11-15' && span.from > '2017-08-15').toBe(true)
    await expect(page).not.toHaveURL(/event=/)
  })

  test('by a wheel with Shift', async ({ page }) => {
    const { x, y } = await middleOfLanes(page)
    await page.mouse.move(x, y)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 300)
    await page.keyboard.up('Shift')
    const span = await nextSpan(page, '2018-01-01')
    expect(span.days).toBe(365)
    expect(span.from > '2018-01-01').toBe(true)
  })

  test('by what lies beyond the edge', async ({ page }) => {
    await page.getByRole('button', { name: /^Show \d+ earlier events$/ }).click()
    expect((await nextSpan(page, '2018-01-01')).from < '2017-06-01').toBe(true)
  })
})

test('what is pressed after a throw holds, and the throw is over', async ({ page }) => {
  await open(page, YEAR)
  const { x, y } = await middleOfLanes(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 6; step++) await page.mouse.move(x + 25 * step, y)
  await page.mouse.up()
  await page.getByRole('button', { name: 'Show all years' }).click()
  await expect(page).toHaveURL(/span=2007-01-01\.\.2019-12-31/)
  // a throw would run on for two seconds, and be written then
  await page.waitForTimeout(2_500)
  await expect(page).toHaveURL(/span=2007-01-01\.\.2019-12-31/)
})

test('a click on empty lanes leaves the address as it is', async ({ page }) => {
  await open(page)
  const before = page.url()
  const lanes = await page.locator('.timeline__scroll').boundingBox()
  if (!lanes) throw new Error('the lanes have no box')
  await page.mouse.click(lanes.x + lanes.width * 0.6, lanes.y + lanes.height * 0.14)
  await page.keyboard.press('Control+-')
  await page.keyboard.press('Control+0')
  expect(page.url()).toBe(before)
})

test('after a drag up, which moves no days, the lanes still go to a moment that is typed', async ({ page }) => {
  await open(page, YEAR)
  const { x, y } = await middleOfLanes(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 20, { steps: 4 })
  await page.mouse.up()
  const field = page.getByLabel('Date of the moment')
  await field.fill('1 March 2016')
  await field.press('Enter')
  await expect(page).toHaveURL(/span=2015-/)
  await expect(page.locator('.moment-grip__label span')).toBeVisible()
})

test('the focus stays where it is when there is no more moment to leave, and nothing more to go to', async ({
  page,
}) => {
  await open(page, '?at=2018-03-13')
  const leave = page.getByRole('button', { name: 'Leave the moment' })
  await leave.press('Enter')
  await expect(page).not.toHaveURL(/at=/)
  await expect(leave).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(leave).toBeHidden()
  const earlier = page.getByRole('button', { name: /earlier/ }).last()
  while ((await earlier.getAttribute('aria-disabled')) === null) await earlier.press('Enter')
  await expect(earlier).toBeFocused()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the page is as wide as the screen, and a drag up scrolls the lanes', async ({ page }) => {
    await open(page, '?lanes=person')
    const width = () => page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth])
    expect(await width()).toEqual([390, 390])
    const { x, y } = await middleOfLanes(page)
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [...at] })
    await send('touchStart', [{ x, y }])
    for (let step = 1; step <= 8; step++) await send('touchMove', [{ x, y: y - 8 * step }])
    await send('touchEnd', [])
    await expect.poll(() => page.locator('.timeline__scroll').evaluate((box) => box.scrollTop)).toBe(64)
    expect(page.url()).not.toContain('span=')
  })

  test('lanes with their names above them stand under their axis', async ({ page }) => {
    await open(page, '?lanes=person')
    const left = (selector: string) => page.locator(selector).evaluate((each) => each.getBoundingClientRect().left)
    expect(await left('.lanes')).toBe(await left('.moment-track'))
    expect(await left('.lanes')).toBe(await left('.overview'))
  })
})

test('zoom by the + key keeps the active event in sight', async ({ page }) => {
  await open(page, `${YEAR}&event=${BAN}`)
  const marks = marksOf(page)
  await marks.focus()
  for (const days of [183, 92, 46, 23]) {
    await page.keyboard.press('+')
    await expect.poll(async () => Math.abs((await nextSpan(page)).days - days)).toBeLessThanOrEqual(1)
    await expect(optionOf(page, BAN)).toBeInViewport()
  }
  const [box, lanes] = [await optionOf(page, BAN).boundingBox(), await marks.boundingBox()]
  if (!box || !lanes) throw new Error('no box')
  expect(box.x).toBeGreaterThan(lanes.x)
  expect(box.x + box.width).toBeLessThan(lanes.x + lanes.width)
})

test('the ends of the window by keyboard', async ({ page }) => {
  await open(page)
  await page.getByRole('slider', { name: 'First day of the dates' }).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/from=2007-02-01&to=2019-12-31/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/from=2007-02-02/)
  await page.getByRole('slider', { name: 'Last day of the dates' }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/from=2007-02-02&to=2019-11-30/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/to=2019-12-31/)
})

test('lanes by person: a lane each, and an event stands in it', async ({ page }) => {
  await open(page)
  await page.getByLabel('Lanes by').selectOption('By person')
  await expect(page).toHaveURL(/lanes=person/)
  const lane = page.locator('.lane-labels li').filter({ hasText: 'Max Bokayev' })
  await expect(lane).toBeVisible()
  await marksOf(page).focus()
  await page.goto('./?lanes=person&event=8-five-year-sentence')
  const [box, label] = [await optionOf(page, '8-five-year-sentence').boundingBox(), await lane.boundingBox()]
  if (!box || !label) throw new Error('no box')
  expect(box.y + box.height / 2).toBeGreaterThan(label.y)
  expect(box.y + box.height / 2).toBeLessThan(label.y + label.height)
})

test('an event of several cities is told where the mouse points at it', async ({ page }) => {
  await open(page, '?lanes=place&span=2019-03-01..2019-04-15&event=13-detentions-of-22-march-2019')
  const option = optionOf(page, '13-detentions-of-22-march-2019')
  const first = await option.boundingBox()
  const lane = page.locator('.lane-labels li').filter({ hasText: 'Shymkent' })
  await lane.scrollIntoViewIfNeeded()
  const label = await lane.boundingBox()
  if (!first || !label) throw new Error('no box')
  for (let y = label.y + 6; y < label.y + label.height; y += 6) {
    await page.mouse.move(first.x + first.width / 2, y)
    if ((await marksOf(page).getAttribute('data-over')) === 'mark') break
  }
  const box = await option.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(label.y - 1)
  expect(box?.y).toBeLessThan(label.y + label.height)
})

test('in the system’s own colours the timeline is drawn, and its controls can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, `?event=${BAN}&from=2018-01-01&to=2018-12-31`)
  await expect.poll(() => drawnPixels(page)).toBeGreaterThan(5000)
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  // the days left out are veiled in the colour of the ground, and words have a halo of it
  expect(await darkShare(page.locator('.lanes__canvas'))).toBeLessThan(0.3)
})

test('in the system’s own colours the day of the moment can be read on its grip', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open(page, '?at=2018-05-10')
  const { text, ground, canvas } = await page.locator('.moment-grip__label span').evaluate((label) => {
    const { color, backgroundColor } = getComputedStyle(label)
    return { text: color, ground: backgroundColor, canvas: getComputedStyle(document.body).backgroundColor }
  })
  expect(text).toBe(canvas)
  expect(ground).not.toBe(canvas)
})
