import { dataset, eventById, events, expect, open, test } from './attest.ts'
import { panelOf, placeOption, placesOf, symbolPoint, walkToPlace } from './places.ts'
import { clickMark, marksOf, timelinePoints } from './timeline.ts'

const BAN = '9-opposition-movement-banned'

test('the first look: all events, in three views and one sentence', async ({ page }) => {
  await open(page)
  await expect(page.getByText(`${events.length} of ${events.length} events`)).toBeVisible()
  await expect(placesOf(page).getByRole('option', { name: /^Almaty: \d+ event/ })).toBeVisible()
  await expect(
    page.getByText('1. ODF, FIDU and KHISR', { exact: false }).or(page.locator('[data-paragraph="1"]')).first(),
  ).toBeVisible()
})

test('scrub: the moment moves, map and document follow', async ({ page }) => {
  await open(page)
  const track = page.getByRole('slider', { name: 'Moment' })
  const box = await track.boundingBox()
  if (!box) throw new Error('the moment track has no box')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 8 })
  const early = await track.getAttribute('aria-valuetext')
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 8 })
  await page.mouse.up()
  await expect(track).not.toHaveAttribute('aria-valuetext', early ?? '')
  await expect(page).toHaveURL(/at=20\d\d-\d\d-\d\d/)
  // The document follows: the words of the event at the moment are marked and in view.
  await expect(page.locator('mark').first()).toBeInViewport()
  await page.goBack()
  await expect(page).not.toHaveURL(/at=/)
})

test('the moment by keyboard: arrows step from event to event', async ({ page }) => {
  await open(page, '?at=2018-03-12')
  const track = page.getByRole('slider', { name: 'Moment' })
  await track.focus()
  await page.keyboard.press('ArrowRight')
  await expect(track).toHaveAttribute('aria-valuetext', '13 March 2018')
  await expect(page).toHaveURL(/at=2018-03-13/)
})

test('play and pause', async ({ page }) => {
  // eight years at half the speed: the play is not over before a slow machine comes to pause it
  await open(page, '?at=2011-01-01')
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.5')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const track = page.getByRole('slider', { name: 'Moment' })
  await expect(track).not.toHaveAttribute('aria-valuetext', '1 January 2011')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page).not.toHaveURL(/at=2011-01-01/)
  await expect(page).toHaveURL(/at=201\d-/)
  const paused = await track.getAttribute('aria-valuetext')
  await page.waitForTimeout(300)
  await expect(track).toHaveAttribute('aria-valuetext', paused ?? '')
})

test('an event chosen while playing ends the play, and the moment stays', async ({ page }) => {
  await open(page, '?at=2011-01-01')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const track = page.getByRole('slider', { name: 'Moment' })
  await expect(track).not.toHaveAttribute('aria-valuetext', '1 January 2011')
  await page.locator('.undated__event').first().click()
  await expect(page).toHaveURL(/event=/)
  await expect(page).not.toHaveURL(/at=2011-01-01/)
  await expect(page).toHaveURL(/at=20/)
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('filter by city from the map, and by its facet', async ({ page }) => {
  await open(page)
  const inAlmaty = events.filter((event) => event.places.some(({ place }) => place === 'almaty'))
  const { x, y } = await symbolPoint(page, 'almaty', 'alm')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/place=almaty/)
  await expect(placeOption(page, 'almaty')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText(`${inAlmaty.length} of ${events.length} events`)).toBeVisible()
  // the facets follow a frame later
  const box = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /^Almaty/ })
  await expect(box).toBeChecked()
  await box.click()
  await expect(page).not.toHaveURL(/place=/)
})

test('filter by right violated', async ({ page }) => {
  await open(page)
  const concerning = events.filter((event) => event.rights.some(({ right }) => right === 'torture'))
  await page.getByRole('checkbox', { name: /^Torture and ill-treatment/ }).check()
  await expect(page).toHaveURL(/right=torture/)
  await expect(page.getByText(`${concerning.length} of ${events.length} events`)).toBeVisible()
})

test('select on the timeline: the document opens at its words', async ({ page }) => {
  await open(page, '?type=organisation_ban')
  await marksOf(page).focus()
  await page.keyboard.press('End')
  await clickMark(page, BAN)
  await expect(page).toHaveURL(new RegExp(`event=${BAN}`))
  await expect(page.locator(`mark[data-record~="${BAN}"]`).first()).toBeInViewport()
})

test('select in the document: the timeline and the map show it', async ({ page }) => {
  await open(page, '?para=9')
  await page
    .locator('[data-paragraph="9"]')
    .getByRole('button', { name: eventById(BAN).title })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`event=${BAN}`))
  const marks = marksOf(page)
  await expect(marks.getByRole('option', { selected: true })).toHaveAttribute('data-event', BAN)
})

test('point in the document: the mark on the timeline and the place on the map stand out', async ({ page }) => {
  await open(page, '?para=8')
  await page.locator('[data-paragraph="8"] [data-event="8-five-year-sentence"]').first().hover()
  await timelinePoints(page, '8-five-year-sentence')
  await expect(placeOption(page, 'atyrau')).toHaveAttribute('data-emphasis', 'pointed')
})

test('the map by keyboard: walk to a city, filter by it, go through its events and back', async ({ page }) => {
  await open(page)
  await walkToPlace(page, 'atyrau', 'aty')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/place=atyrau/)
  const panel = panelOf(page, 'Atyrau')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Filter by this place', pressed: true })).toBeFocused()
  await page.keyboard.press('Tab')
  const listed = panel.getByRole('listitem').getByRole('button')
  await expect(listed.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(listed.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/event=/)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(placesOf(page)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(placesOf(page)).toHaveAttribute('aria-activedescendant', 'place-almaty')
  await expect(panelOf(page, 'Almaty')).toBeVisible()
})

test('point on the map: its events are listed, and pointing at one marks its words', async ({ page }) => {
  await open(page)
  const { x, y } = await symbolPoint(page, 'atyrau', 'aty')
  await expect(panelOf(page, 'Atyrau')).toBeHidden()
  await page.mouse.move(x, y)
  const listed = panelOf(page, 'Atyrau').getByRole('button', { name: eventById('8-five-year-sentence').title })
  await listed.hover()
  await timelinePoints(page, '8-five-year-sentence')
  await listed.click()
  await expect(page).toHaveURL(/event=8-five-year-sentence/)
  await expect(page.locator('[data-paragraph="8"] mark[data-record="8-five-year-sentence"]').first()).toBeInViewport()
})

test('select in the table', async ({ page }) => {
  await open(page, '?panel=table')
  await page
    .getByRole('table')
    .getByRole('button', { name: eventById(BAN).title })
    .click()
  await expect(page).toHaveURL(new RegExp(`event=${BAN}`))
})

test('the table sorts by every column', async ({ page }) => {
  await open(page, '?panel=table')
  const firstTitle = () => page.getByRole('table').locator('tbody tr').first().textContent()
  const byDate = await firstTitle()
  await page.getByRole('columnheader', { name: /Event/ }).getByRole('button').click()
  await expect(page).toHaveURL(/sort=/)
  await expect.poll(firstTitle).not.toBe(byDate)
})

test('the undated are counted, listed and can be selected', async ({ page }) => {
  await open(page)
  const undated = events.filter((event) => event.earliest === null)
  const tray = page.getByRole('region', { name: `Undated: ${undated.length} events` })
  await expect(tray).toBeVisible()
  const first = undated.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
  if (!first) throw new Error('no undated event in the data')
  await tray.getByRole('button', { name: first.title }).click()
  await expect(page).toHaveURL(new RegExp(`event=${first.id}`))
})

test('a window by dates: certain and possible are told apart', async ({ page }) => {
  await open(page, '?from=2018-05-01&to=2018-07-31')
  await expect(page.getByText(/\d+ certain, \d+ possible/)).toBeVisible()
})

test('brush a window in the overview: the sentence says it, and one button takes it back', async ({ page }) => {
  await open(page)
  const overview = page.getByRole('group', { name: 'Overview: drag to choose dates' })
  const box = await overview.boundingBox()
  if (!box) throw new Error('the overview has no box')
  await page.mouse.move(box.x + box.width * 0.6, box.y + 12)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.9, box.y + 12, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/)
  await expect(page.getByText(/\d+ certain, \d+ possible/)).toBeVisible()
  await page.getByRole('button', { name: 'All dates' }).click()
  await expect(page).not.toHaveURL(/from=/)
})

test('zoom by wheel and by button: the years shown go into the link', async ({ page }) => {
  await open(page)
  const marks = marksOf(page)
  await marks.hover()
  await page.mouse.wheel(0, -400)
  await expect(page).toHaveURL(/span=20\d\d-\d\d-\d\d\.\.20\d\d-\d\d-\d\d/)
  const zoomed = page.url()
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Zoom out' }).click()
  await expect(page).not.toHaveURL(zoomed)
})

test('by keyboard alone: walk the events, select one, read it', async ({ page }) => {
  await open(page, '?type=organisation_ban')
  const marks = marksOf(page)
  await marks.focus()
  await page.keyboard.press('Home')
  await timelinePoints(page, '18-confederation-banned')
  await page.keyboard.press('ArrowRight')
  await timelinePoints(page, BAN)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`event=${BAN}`))
  await expect(page.locator(`[data-paragraph="9"] mark[data-record="${BAN}"]`).first()).toBeInViewport()
})

test('a deep link restores the whole view, and formats to itself', async ({ page }) => {
  const search = `?place=almaty,astana&from=2016-01-01&to=2019-03-31&at=2018-03-13&event=${BAN}&lanes=right&panel=table&sort=-title&theme=dark`
  await open(page, search)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByLabel('Lanes by')).toHaveValue('right')
  await expect(page.getByRole('checkbox', { name: /^Almaty/ })).toBeChecked()
  await page.reload()
  await expect(page).toHaveURL(new RegExp('place=almaty,astana'))
  await expect(page.getByRole('slider', { name: 'Moment' })).toHaveAttribute('aria-valuetext', '13 March 2018')
})

test('back and forward walk through the choices', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: /^Torture and ill-treatment/ }).check()
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.goBack()
  await expect(page.getByRole('tab', { name: 'Document' })).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^Torture and ill-treatment/ })).not.toBeChecked()
  await page.goForward()
  await expect(page.getByRole('checkbox', { name: /^Torture and ill-treatment/ })).toBeChecked()
})

test('search: a name finds the person’s events, and stays out of the address', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: /^Search events/ }).fill('Bokayev')
  await expect(
    page
      .getByText(/^[1-9] of \d+ events/)
      .or(page.getByText(/ [1-9] of \d+ events/))
      .first(),
  ).toBeVisible()
  expect(page.url().toLowerCase()).not.toContain('bokayev')
})

test('search: Back undoes the search and nothing else', async ({ page }) => {
  await open(page)
  await page.getByRole('checkbox', { name: /^Torture and ill-treatment/ }).check()
  await expect(page).toHaveURL(/right=torture/)
  const filtered = page.url()
  const field = page.getByRole('combobox', { name: /^Search events/ })
  await field.pressSequentially('Bokayev')
  await page.keyboard.press('Enter')
  await expect(page.getByText('matching “Bokayev”')).toBeVisible()
  expect(page.url()).toBe(filtered)
  await page.goBack()
  await expect(field).toHaveValue('')
  expect(page.url()).toBe(filtered)
  await expect(page.getByRole('checkbox', { name: /^Torture and ill-treatment/ })).toBeChecked()
  await page.goForward()
  await expect(field).toHaveValue('Bokayev')
})

test('no id that can stand in an address holds a person’s surname', () => {
  const surnames = new Set(dataset.people.map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? ''))
  const ids = dataset.events.map(({ id }) => id)
  expect(ids.filter((id) => id.split('-').some((word) => surnames.has(word)))).toEqual([])
})
