// Judges folders of pages: node pages.mjs [--pictures DIR] FOLDER...
// Validators read each page; a browser opens it at three widths, light and dark, over HTTP and as a file.
// Prints what is wrong, then the figures; ends with 1 when anything is wrong.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nu, pagesIn, require, structured, validate } from './html.mjs';

const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS = [360, 768, 1280];
const MOST_BYTES_OF_TEXT = 60 * 1024;
// The head, the keys, a file for each of two words, and titles.
const MOST_FILES_OF_SEARCH = 10;
// A phone on a poor connection: 1.6 Mbit/s, 150 ms there and back.
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json',
  woff2: 'font/woff2', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml', txt: 'text/plain' };

const args = process.argv.slice(2);
const pictures = args[0] === '--pictures' ? args.splice(0, 2)[1] : '';
const faults = [];
const fault = (where, what) => { faults.push(`${where}: ${what}`); console.log(`  ${where}: ${what}`); };

function serve(folder) {
  const server = http.createServer((asked, answer) => {
    const file = path.join(folder, decodeURIComponent(new URL(asked.url, 'http://x').pathname));
    fs.readFile(file, (missing, bytes) => {
      answer.writeHead(missing ? 404 : 200, { 'content-type': TYPES[file.split('.').pop()] ?? 'application/octet-stream' });
      answer.end(bytes);
    });
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

// Opens a page and hands it over when it is whole; whatever it says or asks for outside of the folder is a fault.
async function open(context, where, address, allowed, then) {
  const page = await context.newPage();
  const asked = new Set();
  page.on('console', (message) => fault(where, `console: ${message.text()}`));
  page.on('pageerror', (error) => fault(where, `error: ${error.message}`));
  page.on('dialog', (dialog) => { fault(where, `a script ran: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => { asked.add(request.url()); if (!request.url().startsWith(allowed) && !request.url().startsWith('data:')) fault(where, `asks outside: ${request.url()}`); });
  page.on('response', (response) => { if (response.status() >= 400) fault(where, `${response.status()} ${response.url()}`); });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  });
  const network = await context.newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', SLOW);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 600) { scrollTo(0, y); await new Promise((soon) => setTimeout(soon, 15)); }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
  await then(page, asked);
  await page.close();
}

// Types the beginning of a story's headline as a reader does, and looks for the story among the hits.
async function find(page, where) {
  const [, headline] = await page.evaluate(async () => {
    const index = new URL(document.querySelector('form[data-index]').dataset.index, location.href);
    return (await (await fetch(new URL('t/0.json', index))).json()).find(Array.isArray);
  });
  const typed = headline.split(' ').slice(0, 2).join(' ').slice(0, -1);
  let files = 0;
  const count = () => { files++; };
  page.on('request', count);
  await page.locator('#cari').pressSequentially(typed);
  await page.locator('#hasil a').filter({ hasText: headline }).first().waitFor({ timeout: 20_000 })
    .catch(() => fault(where, `"${typed}" does not find "${headline}"`));
  page.off('request', count);
  if (files > MOST_FILES_OF_SEARCH) fault(where, `${files} files for one question`);
}

async function judge(browser, folder, figures) {
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const pages = pagesIn(folder).filter((page) => !page.endsWith('lama.html'));
  for (const colorScheme of ['light', 'dark']) {
    for (const width of WIDTHS) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, deviceScaleFactor: width < 500 ? 2 : 1, isMobile: width < 500, hasTouch: width < 500 });
      for (const name of pages) {
        const where = `${name} ${width} ${colorScheme}`;
        // A page that stands for any address names its files from the site's root.
        await open(context, where, origin + name, origin, async (page, asked) => {
          const seen = await page.evaluate(() => ({
            shift: window.shift,
            wide: document.documentElement.scrollWidth - innerWidth,
            blocking: performance.getEntriesByType('resource').filter((one) => one.renderBlockingStatus === 'blocking').length,
            sheets: document.styleSheets.length,
          }));
          if (seen.shift > 0) fault(where, `layout shift ${seen.shift.toFixed(4)}`);
          if (seen.wide > 0) fault(where, `${seen.wide} pixels too wide`);
          if (seen.blocking > 1 || seen.sheets !== 1) fault(where, `${seen.blocking} blocking requests, ${seen.sheets} style sheets`);
          figures.shift = Math.max(figures.shift, seen.shift);
          if (name.endsWith('teks.html')) {
            const bytes = [...asked].reduce((sum, one) => sum + fs.statSync(path.join(folder, one.slice(origin.length))).size, 0);
            figures.text = Math.max(figures.text, bytes);
            if (bytes > MOST_BYTES_OF_TEXT) fault(where, `${bytes} bytes`);
          }
          if (await page.locator('form[data-index]').count() > 0) await find(page, where);
          await page.evaluate(axe);
          const found = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
            .then((all) => ({ passes: all.passes.length, violations: all.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | ')}`) })));
          for (const one of found.violations) fault(where, `axe ${one}`);
          figures.opened++;
          figures.rules += found.passes;
          if (pictures) {
            await page.screenshot({ path: path.join(pictures, path.basename(folder), `${name.replaceAll('/', '-').replace('.html', '')}-${width}-${colorScheme}.png`), fullPage: true });
          }
        });
      }
      await context.close();
    }
  }
  // WCAG 1.4.10: nothing needs two ways of scrolling at 320 pixels. The same pages from the disk, as a package has them.
  const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
  for (const name of pages.filter((page) => page !== '404.html')) {
    const where = `${name} file`;
    await open(narrow, where, pathToFileURL(path.join(folder, name)).href, pathToFileURL(folder).href, async (page) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) fault(where, `${wide} pixels too wide at 320`);
      if (pictures && name.endsWith('semua.html')) {
        await page.pdf({ path: path.join(pictures, path.basename(folder), 'cetak.pdf'), format: 'A4' });
      }
    });
  }
  await narrow.close();
  server.close();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const given of args) {
  const folder = fs.realpathSync(given);
  const figures = { opened: 0, rules: 0, shift: 0, text: 0 };
  console.log(path.basename(folder));
  nu(folder, fault);
  for (const page of pagesIn(folder)) {
    await validate(folder, page, fault);
    await structured(folder, page, fault);
  }
  await judge(browser, folder, figures);
  console.log(`  ${pagesIn(folder).length} pages, opened ${figures.opened} times, ${figures.rules} rules of axe passed, layout shift ${figures.shift}, a story of words ${figures.text} bytes`);
}
await browser.close();
console.log(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
