// Looks at rendered HTML reports in Chromium: node check.mjs <folder for pictures> <folder of reports>…
// Each report of the first folder is opened on a light and a dark screen, on a narrow one and as print; so are brochures and
// workplans in Arabic and Chinese of the other folders, whose others are opened on a light screen only. A report must ask for
// nothing, log nothing, pass every rule of axe, not scroll sideways, and keep the words of its charts inside, apart and readable.
import { mkdir, readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const [pictures, ...folders] = process.argv.slice(2).map((folder) => resolve(folder));
const looks = [
  { name: 'light', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1280, colorScheme: 'dark', media: 'screen' },
  { name: 'narrow', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'print', width: 700, colorScheme: 'dark', media: 'print' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** What is wrong with a report in one of its looks, a line each. */
async function faults(file, look) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: look.media, colorScheme: look.colorScheme });
  const found = [];
  const url = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== url && !request.url().startsWith('data:')) {
      found.push(`asks for ${request.url()}`);
    }
  });
  page.on('console', (message) => found.push(`logs ${message.text()}`));
  page.on('pageerror', (error) => found.push(`fails with ${error.message}`));
  await page.goto(url);
  const shot = join(pictures, `${basename(file, '.html')}-${look.name}.png`);
  const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 16000));
  await page.screenshot({ path: shot, fullPage: true, clip: { x: 0, y: 0, width: look.width, height } });
  if (look.name === 'print') {
    await page.pdf({ path: shot.replace(/png$/, 'pdf'), preferCSSPageSize: true, printBackground: true });
  }
  found.push(...(await page.evaluate(layoutFaults)));
  await page.evaluate(axe.source);
  const rules = { 'target-size': { enabled: look.media === 'screen' } };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), { rules });
  for (const { id, help, nodes } of violations) {
    found.push(`${id}: ${help}: ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`);
  }
  await context.close();
  return found;
}

/** Runs in the page: what goes beyond it, and which words of a chart leave it or touch one another. */
function layoutFaults() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    found.push(`is ${scrollWidth} wide where ${clientWidth} are seen`);
  }
  for (const chart of document.querySelectorAll('svg')) {
    const title = chart.querySelector('title').textContent;
    const { width: shown } = chart.getBoundingClientRect();
    if (shown === 0) {
      continue;
    }
    const { x: start, width, height } = chart.viewBox.baseVal;
    const boxes = [...chart.querySelectorAll('text')].map((label) => {
      const { x, y, width: w, height: h } = label.getBBox();
      return { text: label.textContent, left: x, right: x + w, top: y + h * 0.2, bottom: y + h * 0.8 };
    });
    const sizes = [...chart.querySelectorAll('text')].map((label) => label.getAttribute('font-size'));
    const letters = (shown / width) * Math.max(...sizes);
    if (letters < 8) {
      found.push(`chart ${title}: letters are ${letters.toFixed(1)} pixels high`);
    }
    boxes.forEach((box, index) => {
      if (box.left < start || box.right > start + width || box.top < 0 || box.bottom > height) {
        found.push(`chart ${title}: '${box.text}' leaves the picture`);
      }
      for (const other of boxes.slice(0, index)) {
        const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        if (across > 0.5 && down > 0.5) {
          found.push(`chart ${title}: '${box.text}' touches '${other.text}'`);
        }
      }
    });
  }
  return found;
}

/** Every report with each of its looks, in the order of the folders. */
async function looksAtAll() {
  const all = [];
  for (const [index, folder] of folders.entries()) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
    if (names.length === 0) {
      throw new Error(`[${folder}] has no report; expected some`);
    }
    for (const name of names) {
      const every = index === 0 || /^(brochure|workplan)-(ar|zh)\.html$/.test(name);
      for (const look of every ? looks : looks.slice(0, 1)) {
        all.push({ name, file: join(folder, name), look });
      }
    }
  }
  return all;
}

await mkdir(pictures, { recursive: true });
const all = await looksAtAll();
const found = [];
let next = 0;

/** Takes one after the other until none is left. */
async function takeTurns() {
  while (next < all.length) {
    const at = next++;
    found[at] = await faults(all[at].file, all[at].look);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
await browser.close();
let count = 0;
for (const [at, { name, look }] of all.entries()) {
  for (const fault of found[at]) {
    count++;
    console.error(`[${name}, ${look.name}] ${fault}`);
  }
}
console.log(`${all.length} looks at reports: ${count} faults; pictures in ${pictures}`);
process.exitCode = count === 0 ? 0 : 1;
