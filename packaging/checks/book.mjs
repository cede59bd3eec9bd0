// Judges the pages of a book that lies open in a folder: node book.mjs FOLDER
// Prints what axe-core finds; ends with 1 when it finds anything.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(path.join(process.env.CHECKS ?? import.meta.dirname, 'package.json')));
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// A page of a book is no page of a site: its reader has the landmarks (DAISY's Ace leaves this rule out too).
const RULES = { rules: { 'landmark-one-main': { enabled: false } } };

const folder = path.resolve(process.argv[2]);
const pages = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.xhtml')).sort();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
let faults = 0;
for (const file of pages) {
  const page = await browser.newPage({ viewport: { width: 420, height: 800 } });
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((rules) => window.axe.run(rules), RULES);
  for (const one of violations) {
    faults++;
    console.log(`  ${file}: axe ${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
  await page.close();
}
await browser.close();
console.log(`${pages.length} pages of a book, ${faults} faults`);
process.exit(faults > 0 || pages.length === 0 ? 1 : 0);
