// The articles on the desk, kept in the browser.

const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open('artlint', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function run(mode, work) {
  const db = await opened;
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('articles', mode);
    const request = work(transaction.objectStore('articles'));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const put = (article) => run('readwrite', (s) => s.put(article));
export const get = (id) => run('readonly', (s) => s.get(id));
export const remove = (id) => run('readwrite', (s) => s.delete(id));
export const all = () => run('readonly', (s) => s.getAll());
