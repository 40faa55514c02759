// The JSON API of the desk, see docs/desk.md.

async function answer(response) {
  const type = response.headers.get('Content-Type') || '';
  if (response.ok && !type.startsWith('application/json')) return response.blob();
  const text = await response.text();
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Error(`The desk answered ${response.status}: ${text.slice(0, 200)}`);
  }
  if (!response.ok) throw new Error(body.error);
  return body;
}

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error('The desk does not answer: is artlint serve still running? Nothing is lost; start it and try again.');
  }
  return answer(response);
}

const json = (method, body) => ({ method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

export const about = () => ask('/api/desk');
export const rules = () => ask('/api/rules');
export const queue = () => ask('/api/queue');
export const file = (path) => ask(`/api/file?path=${encodeURIComponent(path)}`);
export const save = (path, before, text) => ask('/api/file', json('PUT', { path, before, text }));
export const open = (name, bytes) => ask(`/api/check?name=${encodeURIComponent(name)}`, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: bytes });
export const check = (article) => ask('/api/check', json('POST', article));
export const fix = (request) => ask('/api/fix', json('POST', request));
export const compare = (before, after) => ask('/api/compare', json('POST', { before, after }));
export const encode = (article) => ask('/api/encode', json('POST', article));
