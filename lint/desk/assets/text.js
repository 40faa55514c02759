// Offsets: the server counts bytes of UTF-8, the browser UTF-16 units.

// units turns sorted byte offsets into UTF-16 offsets of text.
export function units(text, offsets) {
  const out = new Map();
  let bytes = 0;
  let at = 0;
  for (const want of offsets) {
    while (bytes < want && at < text.length) {
      const c = text.codePointAt(at);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at += c < 0x10000 ? 1 : 2;
    }
    out.set(want, at);
  }
  return out;
}

// splice puts what was typed into text. A textarea shows every line ending as \n;
// those outside of the typed part stay as they are.
export function splice(text, typed) {
  const shown = text.replace(/\r\n?/g, '\n');
  let head = 0;
  while (head < shown.length && head < typed.length && shown[head] === typed[head]) head++;
  let tail = 0;
  while (tail < shown.length - head && tail < typed.length - head && shown[shown.length - 1 - tail] === typed[typed.length - 1 - tail]) tail++;
  const from = original(text, head);
  const to = original(text, shown.length - tail);
  let middle = typed.slice(head, typed.length - tail);
  if (text.includes('\r\n')) middle = middle.replace(/\n/g, '\r\n');
  return text.slice(0, from) + middle + text.slice(to);
}

// shown is the place of an offset of text in what a textarea shows of it.
export const shown = (text, at) => text.slice(0, at).replace(/\r\n?/g, '\n').length;

// original is the place in text of an offset in what a textarea shows of it.
function original(text, shown) {
  let at = 0;
  for (let n = 0; n < shown; n++) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  return at;
}
