// Judges the HTML that exports carry: node exports.mjs FOLDER. Ends with 1 when anything is wrong. What search engines and
// networks read is judged of the pages that say what they are (the page of a package).
import fs from 'node:fs';
import { nu, pagesIn, structured, validate } from './html.mjs';

const folder = fs.realpathSync(process.argv[2]);
const faults = [];
const fault = (where, what) => { faults.push(where); console.log(`  ${where}: ${what}`); };
nu(folder, fault);
for (const page of pagesIn(folder)) {
  await validate(folder, page, fault);
  await structured(folder, page, fault);
}
console.log(faults.length === 0 ? `${pagesIn(folder).length} pages: nothing is wrong.` : `${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
