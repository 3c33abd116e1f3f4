// Opens a page by day and by night, wide and narrow, with scripts and without, and prints what is seen as one JSON object.
'use strict';
const { chromium } = require('playwright-core');
const [program, file] = process.argv.slice(2);
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

// The least contrast of any text that is shown, after WCAG 2.2 (relative luminance).
const leastContrast = () => {
  const parts = color => color.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  let least = { ratio: 99, text: '' };
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data.trim()).join('');
    if (!text || element.closest('script,style') || !element.checkVisibility()) continue;
    const [a, b] = [luminance(parts(getComputedStyle(element).color)), luminance(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < least.ratio) least = { ratio, text: text.slice(0, 60) };
  }
  return least;
};

(async () => {
  const browser = await chromium.launch({ executablePath: program, args });
  const seen = { requests: [], messages: [] };
  const open = async options => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    context.on('request', request => seen.requests.push(request.url()));
    page.on('console', message => seen.messages.push(message.text()));
    page.on('pageerror', error => seen.messages.push(String(error)));
    await page.goto('file://' + file);
    return page;
  };
  const widths = page => page.evaluate(() => ({ page: document.documentElement.scrollWidth, window: innerWidth }));

  for (const scheme of ['light', 'dark']) {
    const page = await open({ viewport: { width: 1280, height: 900 }, colorScheme: scheme });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    seen[scheme] = { contrast: await page.evaluate(leastContrast), background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor), widths: await widths(page) };
  }

  for (const scheme of ['light', 'dark']) {
    const page = await open({ viewport: { width: 360, height: 740 }, colorScheme: scheme });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    seen['narrow-' + scheme] = await widths(page);
  }

  const page = await open({ viewport: { width: 1280, height: 900 } });
  seen.headings = await page.locator('h1, h2, h3').filter({ visible: true }).allInnerTexts();
  const table = page.locator('table', { has: page.locator('caption', { hasText: 'largest' }) });
  const column = () => table.locator('tbody tr td:nth-child(2)').evaluateAll(cells => cells.map(cell => Number(cell.dataset.v)));
  const head = table.getByRole('button', { name: 'Size' });
  await head.click();
  seen.first = { order: await column(), sort: await table.locator('th').nth(1).getAttribute('aria-sort') };
  await head.focus();
  await page.keyboard.press('Enter');
  seen.second = { order: await column(), sort: await table.locator('th').nth(1).getAttribute('aria-sort') };
  await table.getByRole('button', { name: 'File' }).click();
  seen.names = await table.locator('tbody tr td:nth-child(1)').allInnerTexts();

  const closed = page.locator('details.rule:not([open])').first();
  const id = await closed.getAttribute('id');
  const isOpen = () => page.evaluate(id => document.getElementById(id).open, id);
  seen.keyboard = [await isOpen()];
  for (const key of ['Enter', ' ']) {
    await page.locator(`[id="${id}"] > summary`).focus();
    await page.keyboard.press(key);
    seen.keyboard.push(await isOpen());
  }
  await page.getByRole('button', { name: 'Open all' }).click();
  seen.allOpen = await page.locator('details.rule:not([open])').count() === 0;
  await page.emulateMedia({ media: 'print' });
  seen.printed = { background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor), nav: await page.locator('nav').isVisible() };

  const plain = await open({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  for (let closed = plain.locator('details:not([open]) > summary'); await closed.filter({ visible: true }).count() > 0;) await closed.filter({ visible: true }).first().click();
  seen.withoutScript = { text: await plain.locator('body').innerText(), buttons: await plain.locator('button').count() };
  await browser.close();
  process.stdout.write(JSON.stringify(seen));
})().catch(error => { console.error(error); process.exit(1); });
