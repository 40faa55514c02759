// What is shown, made of the server's answers. Text goes in as text, never as markup.

import { units } from './text.js';

export function element(name, properties = {}, ...children) {
  const e = Object.assign(document.createElement(name), properties);
  e.append(...children);
  return e;
}

const tags = { heading: 'h2', quote: 'blockquote' };
const classes = { caption: 'caption', 'list item': 'item' };

function changed(op, text) {
  return op === 0 ? text : element(op < 0 ? 'del' : 'ins', {}, text);
}

function mark(finding, index, ...children) {
  const m = element('span', { className: `mark ${finding.severity}` }, ...children);
  m.dataset.finding = index;
  return m;
}

// article shows the passages; marks of findings that are not open are left out.
export function article(view, isOpen) {
  return view.passages.map((p) => element(tags[p.kind] || 'p', { className: classes[p.kind] || '' },
    ...(p.runs || []).map((r) => {
      const content = changed(r.op, r.text);
      return r.finding >= 0 && isOpen(r.finding) ? mark(view.findings[r.finding], r.finding, content) : content;
    })));
}

// source shows the whole file with marks, as a backdrop of the textarea.
export function source(view, isOpen) {
  const open = view.findings.map((f, i) => [f, i]).filter(([, i]) => isOpen(i));
  const places = units(view.text, open.flatMap(([f]) => [f.start.offset, f.end.offset]).sort((a, b) => a - b));
  const out = [];
  let at = 0;
  for (const [f, i] of open) {
    const start = Math.max(at, places.get(f.start.offset));
    const end = Math.max(start, places.get(f.end.offset));
    out.push(view.text.slice(at, start), mark(f, i, view.text.slice(start, end)));
    at = end;
  }
  out.push(view.text.slice(at), '\n');
  return out;
}

// side shows one side of a comparison: 'del' the text before, 'ins' the text after.
export function side(runs, op) {
  return runs.filter((r) => r.op === 0 || r.op === op).map((r) => changed(r.op, r.text));
}

// cards are the open findings in the order of the article.
export function cards(view, isOpen, rules) {
  const offsets = view.findings.flatMap((f) => f.fixes.flatMap((x) => x.edits.flatMap((e) => [e.start, e.end])));
  const places = units(view.text, [...new Set(offsets)].sort((a, b) => a - b));
  const old = (e) => view.text.slice(places.get(e.start), places.get(e.end));
  return view.findings.map((f, i) => [f, i]).filter(([, i]) => isOpen(i)).map(([f, i]) => {
    const card = element('li', { className: `card ${f.severity}`, tabIndex: -1 },
      element('p', {}, element('span', { className: `severity ${f.severity}` }, f.severity), ' ', element('b', {}, f.rule)),
      element('p', {}, f.message));
    const refuse = element('button', { type: 'button' }, f.fixes.length ? 'Refuse' : 'Leave it');
    refuse.dataset.refuse = '';
    refuse.setAttribute('aria-label', `${refuse.textContent}: ${f.message}`);
    const edit = element('button', { type: 'button' }, 'Edit');
    edit.dataset.edit = '';
    edit.setAttribute('aria-label', `Edit here: ${f.message}`);
    f.fixes.forEach((x, j) => {
      const accept = element('button', { type: 'button', className: j === 0 ? 'primary' : '' }, 'Accept');
      accept.dataset.accept = j;
      accept.setAttribute('aria-label', `Accept: ${x.message}`);
      card.append(
        element('p', { className: 'change' }, element('small', {}, `${x.message} (${x.applicability}) `), ...x.edits.flatMap((e, k) => [
          k > 0 ? ' … ' : '', changed(-1, show(old(e))), e.text ? changed(1, show(e.text)) : '',
        ])),
        element('p', { className: 'fix' }, accept, ...(j === 0 ? [refuse, edit] : [])));
    });
    if (f.fixes.length === 0) card.append(element('p', { className: 'fix' }, edit, refuse));
    const rule = rules.get(f.rule);
    if (rule) card.append(element('details', {}, element('summary', {}, rule.title), rule.doc.trim()));
    card.dataset.finding = i;
    return card;
  });
}

// show makes a lone space or line break visible.
function show(text) {
  return text.trim() === '' ? text.replace(/ /g, '␣').replace(/\r?\n/g, '↵') : text;
}
