'use strict';
(() => {
  const form = document.getElementById('filter');
  const notes = [...document.querySelectorAll('.note')];
  const marks = [...document.querySelectorAll('.mark')];
  const filter = () => {
    const severities = new Set(new FormData(form).getAll('severity'));
    const rule = form.elements.rule.value;
    const off = new Set();
    for (const n of notes) {
      n.hidden = !severities.has(n.dataset.severity) || (rule !== '' && rule !== n.dataset.rule);
      if (n.hidden) off.add(n.id);
    }
    for (const m of marks) m.classList.toggle('off', off.has(m.dataset.note));
    document.getElementById('shown').textContent = `${notes.length - off.size} of ${notes.length} shown`;
  };
  const step = (by) => {
    const visible = notes.filter((n) => !n.hidden);
    if (visible.length === 0) return;
    const at = visible.indexOf(document.activeElement.closest('.note'));
    const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length];
    next.focus();
    next.closest('.passage').scrollIntoView({ block: 'center' });
  };
  form.hidden = false;
  form.addEventListener('change', filter);
  form.addEventListener('submit', (e) => e.preventDefault());
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, select')) return;
    if (e.key === 'j') step(1);
    else if (e.key === 'k') step(-1);
    else if (e.key === 'o') document.getElementById('overview').focus();
  });
  filter();
})();
