// Validators of HTML and of structured data, for whoever has folders of pages: judges(fault) gives them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const require = createRequire(pathToFileURL(path.join(process.env.CHECKS ?? import.meta.dirname, 'package.json')));
const { FileSystemConfigLoader, HtmlValidate } = require('html-validate');
const { structuredDataTest } = require('structured-data-testing-tool');
const { Google, Facebook } = require('structured-data-testing-tool/presets');

// The checker takes 'self' for nothing in a file and JSON-LD for a script that runs (the browser's console says what a policy
// really stops), and Indonesian for Malay.
const BESIDE_THE_POINT = ['violates Content Security Policy', 'appears to be written in Malay'];

export const pagesIn = (folder) => fs.readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/')).sort();

export function nu(folder, fault) {
  const jar = require('vnu-jar');
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin/java') : 'java';
  let said;
  try {
    execFileSync(java, ['-XX:+UseSerialGC', '-Xss2m', '-jar', jar, '--format', 'json', '--skip-non-html', folder], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e8 });
    return;
  } catch (failed) {
    said = failed.stderr.toString();
  }
  if (!said.startsWith('{')) throw new Error(`vnu: ${said}`);
  for (const one of JSON.parse(said).messages) {
    if (BESIDE_THE_POINT.some((text) => one.message.includes(text))) continue;
    fault(decodeURIComponent(one.url).split(folder).pop().replace(/^\//, ''), `vnu line ${one.lastLine}: ${one.message}`);
  }
}

export async function validate(folder, page, fault) {
  const validator = new HtmlValidate(new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // HTML lets it be written either way, and the lower-case one is what we write.
      'doctype-style': 'off',
      // A headline is as long as its newsroom writes it.
      'long-title': 'off',
      // Asides inside an article are no landmarks (HTML-AAM); axe-core knows and looks at those that are.
      'unique-landmark': 'off',
      // A table scrolls in a named region, so that the keyboard reaches it.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }));
  const report = await validator.validateFile(path.join(folder, page));
  for (const result of report.results) {
    for (const one of result.messages) fault(page, `html-validate ${one.ruleId} line ${one.line}: ${one.message}`);
  }
}

// What search engines and networks read of a story. X reads Open Graph where its own tags are not there.
export async function structured(folder, page, fault) {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  if (!/"(News|Opinion)?NewsArticle"|"NewsArticle"/.test(html)) return;
  const read = async () => {
    try {
      return await structuredDataTest(html, { presets: [Google, Facebook], schemas: ['NewsArticle'] });
    } catch (failed) {
      if (failed.type === 'VALIDATION_FAILED') return failed.res;
      throw failed;
    }
  };
  for (const one of (await read()).failed) fault(page, `structured data: ${one.group ?? ''} ${one.description ?? one.test}`);
}
