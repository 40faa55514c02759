// The desk: one article at a time, kept in the browser after every step.

import * as api from './api.js';
import * as store from './store.js';
import * as render from './render.js';
import { shown, splice, units } from './text.js';

const $ = (id) => document.getElementById(id);
const typingPause = 120; // ms without a keystroke before the text is checked
const mostSteps = 50; // that can be undone

let limits = { bytes: 16 << 20, queue: false, write: false };
let rules = new Map();
let doc = null; // the article: text, original, refused, steps …
let view = null; // what the server found in it
let mode = 'read';
let current = ''; // fingerprint of the finding in hand

// ---- messages

function say(text) {
  $('alert').hidden = true;
  $('status').textContent = text;
}

function complain(error) {
  $('alert').textContent = error.message;
  $('alert').hidden = false;
}

// attempt runs an action when those before it are done, and shows what went wrong.
let turn = Promise.resolve();
const attempt = (action) => (...args) => {
  turn = turn.then(() => action(...args)).catch(complain);
};

function show(section) {
  for (const id of ['start', 'queue', 'article']) $(id).hidden = id !== section;
  document.title = section === 'article' ? `${doc.name} – artlint desk` : 'artlint desk';
}

// ---- findings

const isOpen = (i) => !doc.refused.includes(view.findings[i].fingerprint);
const openFindings = () => view.findings.filter((_, i) => isOpen(i));
const isSafe = (f) => f.fixes.some((x) => x.applicability === 'safe');

// ---- the article

// place puts an article on the desk; answer is what the server found in it, where it is known.
async function place(article, answer) {
  doc = article;
  mode = 'read';
  current = '';
  if (answer) {
    view = answer;
    draw();
  } else {
    await refresh();
  }
  show('article');
  await keep();
  say(`${view.findings.length} findings in ${view.words} words.`);
  $('name').tabIndex = -1;
  $('name').focus();
  first(false);
}

function fresh(answer, more = {}) {
  return {
    id: crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`, name: answer.name, encoding: answer.encoding,
    file: answer.file, original: answer.text, text: answer.text, evidence: 0, refused: [], steps: [], changed: Date.now(), ...more,
  };
}

const request = () => ({ name: doc.name, text: doc.text, encoding: doc.encoding, evidence: doc.evidence, refused: doc.refused });

// refresh checks the article again and shows it, unless it was changed meanwhile.
async function refresh() {
  const { text } = doc;
  const answer = await api.check(request());
  if (text !== doc.text) return;
  view = answer;
  draw();
}

async function keep() {
  doc.changed = Date.now();
  try {
    await store.put(doc);
  } catch {
    complain(new Error('The browser does not let the desk keep the article: download the result before you close the page.'));
  }
}

function remember() {
  doc.steps.push({ text: doc.text, evidence: doc.evidence, refused: [...doc.refused] });
  if (doc.steps.length > mostSteps) doc.steps.shift();
}

// take makes the server's answer to a repair the state of the article.
async function take(answer) {
  remember();
  doc.text = answer.text;
  doc.evidence = answer.evidence;
  view = answer;
  draw();
  await keep();
}

async function acceptSafe() {
  const answer = await api.fix({ ...request(), safe: true });
  await take(answer);
  say(`${answer.applied} safe repairs made, ${openFindings().length} findings left.`);
  first(true);
}

async function accept(i, fix) {
  const next = following(i);
  const answer = await api.fix({ ...request(), accept: [{ fingerprint: view.findings[i].fingerprint, fix }] });
  await take(answer);
  say(`Repaired. ${openFindings().length} findings left.`);
  hold(next);
}

async function refuse(i) {
  const next = following(i);
  remember();
  doc.refused.push(view.findings[i].fingerprint);
  await refresh();
  await keep();
  say(`Left as it is. ${openFindings().length} findings left.`);
  hold(next);
}

async function undo() {
  const step = doc.steps.pop();
  if (!step) return;
  Object.assign(doc, step);
  await refresh();
  await keep();
  say('Undone.');
}

// ---- one finding in hand

// following is the fingerprint of the next open finding.
function following(i) {
  const open = openFindings();
  const at = open.indexOf(view.findings[i]);
  const next = open[at + 1] || open[at - 1];
  return next ? next.fingerprint : '';
}

// hold marks a finding in the text and on its card, and goes there.
function hold(fingerprint, { focus = true, scroll = true } = {}) {
  current = fingerprint;
  for (const e of document.querySelectorAll('.current')) e.classList.remove('current');
  const i = view.findings.findIndex((f) => f.fingerprint === fingerprint);
  if (i < 0) return;
  for (const e of document.querySelectorAll(`[data-finding="${i}"]`)) e.classList.add('current');
  const card = document.querySelector(`.card[data-finding="${i}"]`);
  if (card && focus) card.focus({ preventScroll: true });
  if (!scroll) return;
  if (card) card.scrollIntoView({ block: 'nearest' });
  const mark = document.querySelector(`#${mode} .mark[data-finding="${i}"]`);
  if (mark) mark.scrollIntoView({ block: 'center' });
}

// first takes the first open finding in hand, so that the keys have something to act on.
function first(scroll) {
  const [f] = openFindings();
  if (f) hold(f.fingerprint, { focus: scroll, scroll });
}

// editAt opens the editor with a finding selected.
async function editAt(i) {
  const { start, end } = view.findings[i];
  const places = units(view.text, [start.offset, end.offset]);
  await look('edit');
  $('source').setSelectionRange(shown(view.text, places.get(start.offset)), shown(view.text, places.get(end.offset)));
  hold(view.findings[i].fingerprint, { focus: false });
}

function step(by) {
  const open = openFindings();
  if (open.length === 0) return;
  const at = open.findIndex((f) => f.fingerprint === current);
  hold(open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length].fingerprint);
}

// ---- drawing

function draw() {
  const open = openFindings();
  const safe = open.filter(isSafe).length;
  $('name').textContent = doc.name;
  $('verdict').textContent = view.verdict.replace('-', ' ');
  $('verdict').className = `verdict ${view.verdict}`;
  $('why').textContent = view.why;
  $('safe').textContent = safe ? `Accept all safe (${safe})` : 'No safe repairs';
  $('safe').disabled = safe === 0;
  $('undo').disabled = doc.steps.length === 0;
  $('save').hidden = !(limits.write && doc.path);
  $('side-title').textContent = open.length === 1 ? '1 finding' : `${open.length} findings`;
  $('cards').replaceChildren(...render.cards(view, isOpen, rules));
  const refused = view.findings.length - open.length;
  $('refused').hidden = refused === 0;
  $('take-back').textContent = `Show the ${refused} that you left as they are`;
  for (const m of ['read', 'edit', 'compare']) {
    $(m).hidden = m !== mode;
    $(`view-${m}`).setAttribute('aria-pressed', m === mode);
  }
  $('side').hidden = mode === 'compare';
  if (mode === 'read') $('read').replaceChildren(...render.article(view, isOpen));
  if (mode === 'edit') drawSource();
}

function drawSource() {
  $('backdrop').replaceChildren(...render.source(view, isOpen));
  const text = doc.text.replace(/\r\n?/g, '\n');
  if ($('source').value !== text) $('source').value = text;
}

async function look(next) {
  mode = next;
  draw();
  $('source').blur(); // hidden, it would still take keys for a moment
  if (mode === 'edit') $('source').focus();
  if (mode !== 'compare') return;
  const runs = await api.compare(doc.original, doc.text);
  $('before').replaceChildren(...render.side(runs, -1));
  $('after').replaceChildren(...render.side(runs, 1));
  say(runs.some((r) => r.op !== 0) ? '' : 'Nothing is changed yet.');
}

// ---- typing

let typing = 0;

const typed = attempt(async () => {
  typing = 0;
  await keep();
  await refresh();
});

function type() {
  if (!typing) remember();
  say('');
  clearTimeout(typing);
  doc.text = splice(doc.text, $('source').value);
  $('backdrop').textContent = `${doc.text}\n`;
  typing = setTimeout(typed, typingPause);
}

// ---- articles come and go

async function openFile(file) {
  if (file.size > limits.bytes) {
    throw new Error(`${file.name} is too large: the desk takes articles of up to ${limits.bytes >> 20} MB. Check larger files with artlint check.`);
  }
  const answer = await api.open(file.name, await file.arrayBuffer());
  await place(fresh(answer), answer);
}

async function openText(text) {
  if (text.trim() === '') throw new Error('There is no text to check yet: paste the article first.');
  await place(fresh({ name: 'article.txt', encoding: 'utf-8', text }));
  $('paste').value = '';
}

async function start() {
  show('start');
  const kept = (await store.all()).sort((a, b) => b.changed - a.changed);
  $('unfinished').hidden = kept.length === 0;
  $('kept').replaceChildren(...kept.map((a) => {
    const open = render.element('button', { type: 'button', className: 'link' }, a.name);
    open.addEventListener('click', attempt(() => place(a)));
    return render.element('li', {}, open, render.element('time', {}, new Date(a.changed).toLocaleString()));
  }));
}

async function showQueue() {
  const { files, more } = await api.queue();
  const counts = {};
  $('rows').replaceChildren(...files.map((f) => {
    const verdict = f.verdict || 'unreadable';
    counts[verdict] = (counts[verdict] || 0) + 1;
    const open = render.element('button', { type: 'button', className: 'link' }, f.path);
    open.addEventListener('click', attempt(async () => {
      const kept = (await store.all()).find((a) => a.path === f.path);
      const answer = await api.file(f.path);
      await place(kept && kept.original === answer.text ? kept : fresh(answer, { path: f.path }));
    }));
    return render.element('tr', {},
      render.element('td', {}, render.element('span', { className: `verdict ${verdict}` }, verdict.replace('-', ' '))),
      render.element('td', {}, open), render.element('td', {}, f.why),
      ...[f.errors, f.warnings, f.words].map((n) => render.element('td', { className: 'n' }, String(n))));
  }));
  $('queue-sum').textContent = Object.entries(counts).map(([v, n]) => `${n} ${v.replace('-', ' ')}`).join(', ') + (more ? '; more files follow' : '');
  show('queue');
}

async function copy() {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(doc.text);
  } else { // the page is not on this machine and not encrypted
    await look('edit');
    $('source').select();
    document.execCommand('copy');
  }
  say('Copied.');
}

async function download() {
  const url = URL.createObjectURL(await api.encode({ ...request(), file: doc.file }));
  const link = render.element('a', { href: url, download: doc.name.split('/').pop() });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  say(`Downloaded ${link.download}.`);
}

async function save() {
  await api.save(doc.path, doc.original, doc.text);
  await store.remove(doc.id);
  await showQueue();
  say(`${doc.path} is saved.`);
}

async function removeFromDesk() {
  if (doc.text !== doc.original && !confirm(`Take ${doc.name} off the desk? Its repairs are lost if you have not copied or downloaded them.`)) return;
  await store.remove(doc.id);
  await start();
  say(`${doc.name} is off the desk.`);
}

// ---- events

const on = (id, action) => $(id).addEventListener('click', attempt(action));
on('open', () => $('file').click());
on('go-start', start);
on('go-queue', showQueue);
on('check', () => openText($('paste').value));
on('safe', acceptSafe);
on('undo', undo);
on('view-read', () => look('read'));
on('view-edit', () => look('edit'));
on('view-compare', () => look('compare'));
on('copy', copy);
on('download', download);
on('save', save);
on('drop', removeFromDesk);
on('take-back', async () => {
  remember();
  doc.refused = [];
  await refresh();
  await keep();
});
$('source').addEventListener('input', type);
addEventListener('pagehide', () => {
  if (typing) keep();
});
$('file').addEventListener('change', () => {
  const [file] = $('file').files;
  $('file').value = '';
  if (file) attempt(() => openFile(file))();
});
$('paste').addEventListener('paste', () => setTimeout(attempt(() => openText($('paste').value))));

const index = (fingerprint) => view.findings.findIndex((f, i) => f.fingerprint === fingerprint && isOpen(i));
const decide = attempt(async (fingerprint, button) => {
  const i = index(fingerprint);
  if (i < 0) return;
  if ('edit' in button) await editAt(i);
  else if ('accept' in button) await accept(i, Number(button.accept));
  else await refuse(i);
});
$('cards').addEventListener('click', (e) => {
  const card = e.target.closest('.card');
  const button = e.target.closest('button');
  if (!card) return;
  const { fingerprint } = view.findings[Number(card.dataset.finding)];
  if (button) decide(fingerprint, { ...button.dataset });
  else hold(fingerprint, { focus: false });
});
$('read').addEventListener('click', (e) => {
  const mark = e.target.closest('.mark');
  if (mark) hold(view.findings[Number(mark.dataset.finding)].fingerprint);
});

document.addEventListener('dragover', (e) => {
  e.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', () => document.body.classList.remove('over'));
document.addEventListener('drop', (e) => {
  e.preventDefault();
  document.body.classList.remove('over');
  const [file] = e.dataTransfer.files;
  const text = e.dataTransfer.getData('text/plain');
  attempt(() => (file ? openFile(file) : openText(text)))();
});

const held = () => index(current);
const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: () => held() >= 0 && view.findings[held()].fixes.length > 0 && accept(held(), 0),
  r: () => held() >= 0 && refuse(held()),
  A: acceptSafe,
  u: undo,
  e: () => look(mode === 'edit' ? 'read' : 'edit'),
  c: () => look(mode === 'compare' ? 'read' : 'compare'),
};
document.addEventListener('keydown', (e) => {
  if ($('article').hidden || e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === 'Escape' && mode !== 'read') attempt(() => look('read'))();
  if (e.target.closest('textarea, input, select') || !(e.key in keys)) return;
  e.preventDefault();
  attempt(keys[e.key])();
});

(async () => {
  await start();
  limits = await api.about();
  $('go-queue').hidden = !limits.queue;
  rules = new Map((await api.rules()).map((r) => [r.name, r]));
  if (limits.queue && !doc) attempt(showQueue)();
})().catch(complain);
