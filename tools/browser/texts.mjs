// Holds PDF reports to their documents by programs of others: node texts.mjs <folder>
// The folder has, for each report.pdf, report.txt with the text of the document and report-seen.txt without what is only
// heard, the alternatives of charts. pdf.js follows the tags and has to give the whole text, word by word in its order.
// pdftotext knows no tags: it has to give what is seen, among page headers and words inside of charts. It prints the words
// of a right-to-left line in an order of its own, and breaks them at vowel marks: in Arabic words without marks are counted,
// and letters.
import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

// What pdf.js needs for painting, which is not done here.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  globalThis[name] ??= class {};
}
const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const folder = resolve(process.argv[2]);
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Reference']);
// Longer than all that a page shows beside the text of the document.
const FURNITURE = 600;
const ARABIC = '[\\p{Script=Arabic}\\p{M}]';
// The stroke that lengthens an Arabic word belongs to no script, and would be one word with Latin letters behind it.
const TATWEEL = '\\u0640';
const OTHERS = `(?!\\p{Script=Han}|${ARABIC}|${TATWEEL})\\p{L}`;
const WORD = new RegExp(`\\p{Script=Han}|\\p{N}+|${ARABIC}+|${TATWEEL}|(?:${OTHERS})+\\p{M}*`, 'gu');

/**
 * The words of a text: each Chinese character, each number, each run of letters of a script. Line breaks and hyphens are
 * no matter. Both programs guess blanks from distances: one before a vowel mark or between two scripts says nothing.
 */
function words(text, page) {
  const joined = text.normalize('NFC').replace(/\s+(?=\p{M})/gu, '');
  return (joined.match(WORD) ?? []).map((word) => ({ word, page }));
}

/** What each marked piece of a page says. */
async function marked(page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map();
  const open = [];
  for (const item of items) {
    if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (item.type) {
      open.push(item.id ?? open.at(-1));
    } else {
      texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    }
  }
  return texts;
}

/** The text below a tag, in the order of the tags; a blank around all that is no part of a line. */
function tagged(node, texts) {
  if (node.type === 'content') {
    return texts.get(node.id) ?? '';
  }
  const text = node.alt ?? (node.children ?? []).map((child) => tagged(child, texts)).join('');
  return INLINE.has(node.role) ? text : ` ${text} `;
}

async function byTags(data) {
  const task = getDocument({ data: new Uint8Array(data), verbosity: VerbosityLevel.ERRORS });
  const report = await task.promise;
  const found = [];
  for (let number = 1; number <= report.numPages; number++) {
    const page = await report.getPage(number);
    const tree = await page.getStructTree();
    found.push(...words(tree ? tagged(tree, await marked(page)) : '', number));
  }
  await task.destroy();
  return found;
}

function byPoppler(file) {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return text.split('\f').flatMap((page, index) => words(page, index + 1));
}

function excerpt(list, at) {
  return list
    .slice(Math.max(0, at - 3), at + 8)
    .map(({ word }) => word)
    .join(' ');
}

function said(tool, expected, found, at, place) {
  const page = found[Math.min(place, found.length - 1)]?.page ?? 1;
  return `${tool}, page ${page}: expected «${excerpt(expected, at)}», found «${excerpt(found, place)}»`;
}

/** The first place where the words differ, when there has to be nothing else. */
function differs(tool, expected, found) {
  const length = Math.max(expected.length, found.length);
  for (let at = 0; at < length; at++) {
    if (expected[at]?.word !== found[at]?.word) {
      return [said(tool, expected, found, at, at)];
    }
  }
  return [];
}

/** The first word that does not come after those before it, within what a page may show beside the text. */
function leavesOut(tool, expected, found) {
  let place = 0;
  for (let at = 0; at < expected.length; at++) {
    let next = place;
    while (next < found.length && found[next].word !== expected[at].word) {
      next++;
    }
    if (next === found.length || next > place + FURNITURE) {
      return [said(tool, expected, found, at, place)];
    }
    place = next + 1;
  }
  return [];
}

/** The words that are there less often than expected. */
function lacks(tool, expected, found) {
  const left = new Map();
  for (const { word } of found) {
    left.set(word, (left.get(word) ?? 0) + 1);
  }
  const at = expected.findIndex(({ word }) => {
    left.set(word, (left.get(word) ?? 0) - 1);
    return left.get(word) < 0;
  });
  return at < 0 ? [] : [`${tool}: «${expected[at].word}» is missing, in «${excerpt(expected, at)}»`];
}

function letters(list) {
  return list.flatMap(({ word }) => [...word.matchAll(/\p{L}/gu)].map(([letter]) => ({ word: letter })));
}

function lacksUnordered(tool, expected, found) {
  const whole = expected.filter(({ word }) => !/\p{M}/u.test(word));
  return [...lacks(tool, whole, found), ...lacks(tool, letters(expected), letters(found))];
}

async function faults(name) {
  const file = join(folder, name);
  const text = async (end) => words(await readFile(file.replace(/\.pdf$/, end), 'utf8'), 0);
  const compare = /-ar\.pdf$/.test(name) ? lacksUnordered : leavesOut;
  return [
    ...differs('pdf.js', await text('.txt'), await byTags(await readFile(file))),
    ...compare('pdftotext', await text('-seen.txt'), byPoppler(file)),
  ];
}

const files = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort();
let count = files.length === 0 ? 1 : 0;
for (const name of files) {
  for (const fault of await faults(name)) {
    count++;
    console.error(`[${name}] ${fault}`);
  }
}
console.log(`${files.length} reports read by pdf.js and pdftotext: ${count} faults`);
process.exitCode = count === 0 ? 0 : 1;
