// Walks the desk in a browser from drop to download. Called by TestBrowser:
//   node e2e.mjs URL MODULES CHROMIUM SCREENSHOTS
// MODULES is a folder where npm installed playwright-core and axe-core.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [url, modules, chromium, shots] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const browser = await require('playwright-core').chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const axe = readFileSync(require.resolve('axe-core'), 'utf8');

const host = 'The inspectors found that four of the six cables of the ferry had been worn below the limit for more than a year, according to a report seen on Tuesday.';
const other = 'The museum of the harbour, which was closed for most of the winter because of the state of its roof, opened again on Friday with a new hall, the director told reporters.';
const third = 'The library of the old town, which lends out more than tools and games, will stay open on Sundays until the end of the school year, its manager told a meeting of the council.';
const dirty = `Harbour < 3 & > 1 metres\r\n${host} heard.\r\n${other} I kept fighting.\r\n`;

async function page(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, bypassCSP: true, ...options });
  const p = await context.newPage();
  p.setDefaultTimeout(15000);
  p.on('pageerror', (e) => assert.fail(`error on the page: ${e.message}`));
  p.on('request', (r) => assert.ok(r.url().startsWith(url) || r.url().startsWith('blob:'), `a request to ${r.url()}`));
  await p.goto(url);
  return p;
}

async function drop(p, name, text) {
  const data = await p.evaluateHandle(([name, text]) => {
    const d = new DataTransfer();
    d.items.add(new File([text], name));
    return d;
  }, [name, text]);
  await p.dispatchEvent('body', 'drop', { dataTransfer: data });
}

async function accessible(p, what) {
  await p.evaluate(axe);
  const { violations } = await p.evaluate(() => globalThis.axe.run());
  const serious = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  assert.deepEqual(serious.map((v) => `${v.id}: ${v.nodes[0].html}`), [], `${what} is not accessible`);
}

const shot = (p, name) => shots && p.screenshot({ path: join(shots, `${name}.png`) });
const visible = (p, id) => p.waitForSelector(`#${id}:not([hidden])`);
const count = async (p, n) => {
  try {
    await p.waitForFunction((n) => document.querySelectorAll('.card').length === n, n);
  } catch {
    assert.fail(`want ${n} findings, the page shows: ${await p.innerText('body')}`);
  }
};

// The queue, and a file of it saved in the folder.
let p = await page();
await visible(p, 'queue');
await accessible(p, 'the queue');
await shot(p, 'queue');
assert.match(await p.textContent('#queue-sum'), /1 repairable/);
await p.click('text=late.txt');
await count(p, 1);
await p.keyboard.press('Shift+A');
await count(p, 0);
await p.click('#save');
await visible(p, 'queue');
assert.match(await p.textContent('#queue-sum'), /^2 clean$/);

// Drop, refuse, undo, accept, edit, compare, download.
await p.click('#go-start');
await accessible(p, 'the start');
await shot(p, 'start');
await drop(p, 'ferry.txt', dirty);
await count(p, 2);
assert.equal(await p.textContent('#read > :first-child'), 'Harbour < 3 & > 1 metres');
await accessible(p, 'an article');
await shot(p, 'article');
await p.keyboard.press('r');
await count(p, 1);
await p.keyboard.press('u');
await count(p, 2);
await p.click('#safe');
await count(p, 1);
await p.click('.card [data-edit]');
assert.equal(await p.evaluate(() => globalThis.getSelection().toString()), 'I kept fighting.');
await p.keyboard.press('Escape');
await p.keyboard.press('a');
await count(p, 0);
assert.equal(await p.textContent('#verdict'), 'clean');
await p.click('#view-edit');
await accessible(p, 'the editor');
await p.focus('#source');
await p.keyboard.press('Control+End');
await p.keyboard.insertText(third);
await p.keyboard.type(' heard.');
await count(p, 1);
await shot(p, 'edit');

// Nothing is lost when the page closes.
await p.reload();
await p.click('#go-start');
await p.click('#kept button');
await count(p, 1);
await p.click('#safe');
await count(p, 0);
await p.click('#view-compare');
await p.waitForSelector('#before del');
await accessible(p, 'the comparison');
await shot(p, 'compare');
const [file] = await Promise.all([p.waitForEvent('download'), p.click('#download')]);
assert.equal(file.suggestedFilename(), 'ferry.txt');
assert.equal(readFileSync(await file.path(), 'utf8'),
  `Harbour < 3 & > 1 metres\r\n${host}\r\n${other}\r\n${third}`);

// Pasting, in a narrow dark window.
p = await page({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
await p.click('#go-start');
await p.fill('#paste', dirty);
await p.click('#check');
await count(p, 2);
await accessible(p, 'an article in a narrow dark window');
await shot(p, 'narrow');

// What cannot be opened is said in words.
await p.evaluate(() => {
  const d = new DataTransfer();
  d.items.add(new File([new Uint8Array(17 << 20)], 'huge.txt'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: d, bubbles: true }));
});
await p.waitForSelector('#alert:not([hidden])');
assert.match(await p.textContent('#alert'), /huge.txt is too large: the desk takes articles of up to 16 MB/);

// A long article is shown quickly.
const words = 'council harbour repair winter meeting budget station village orchard engineer'.split(' ');
const word = (i) => words[i % words.length];
const long = Array.from({ length: 300 }, (_, i) => `The ${word(i)} near ${word(i * 7 + 3)} number ${i}, which had been closed since the ${word(i * 3 + 1)} of the previous year, opened again after the ${word(i >> 3)} paid for the new ${word(i >> 5)}, the manager told reporters.${i % 10 ? '' : ' heard.'}`).join('\n');
p = await page();
await visible(p, 'queue');
await p.evaluate(() => {
  globalThis.shown = new Promise((resolve) => {
    new MutationObserver(() => { if (document.querySelector('.card')) resolve(performance.now()); }).observe(document.getElementById('cards'), { childList: true });
  });
});
const took = await p.evaluate(async (text) => {
  const d = new DataTransfer();
  d.items.add(new File([text], 'long.txt'));
  const begin = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: d, bubbles: true }));
  return await globalThis.shown - begin;
}, long);
console.log(`shown ${took.toFixed(0)} ms after dropping ${long.length} bytes`);
await browser.close();
