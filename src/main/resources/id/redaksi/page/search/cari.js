// Searches the site's stories in its own small files: idx.json, idx/, t/. The page is whole without it.
'use strict';
(() => {
  const form = document.querySelector('form[data-index]');
  const field = document.getElementById('cari');
  const list = document.querySelector('[data-hits]') || document.getElementById('hasil');
  const status = form && (form.querySelector('[role=status]') || document.getElementById('status'));
  if (!form || !field || !list || !status || !form.dataset.index || location.protocol === 'file:') return;

  const base = new URL(form.dataset.index, location.href);
  const root = new URL('..', base);
  const PAGE = 10;
  const BLOCKS_AT_ONCE = 3;
  const files = new Map();
  const read = (address) => {
    if (!files.has(address)) {
      files.set(address, fetch(new URL(address, base)).then((answer) => {
        if (!answer.ok) throw new Error(address);
        return answer.json();
      }));
      files.get(address).catch(() => files.delete(address));
    }
    return files.get(address);
  };

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
  const key = (word) => /^[a-z0-9]{2}/.test(word)
    ? word.slice(0, 2)
    : 'u' + word.codePointAt(0).toString(16).padStart(4, '0');

  // What is typed: whole words, and the last one as the beginning of a word unless a blank follows it.
  const question = (text) => {
    const words = fold(text).map((word) => [...word].slice(0, 40).join('')).filter((word) => word.length > 1);
    return { words, open: words.length > 0 && /[\p{L}\p{N}]$/u.test(text) };
  };

  const numbers = (shard, word, open) => {
    const found = new Set();
    for (const [other, steps] of Object.entries(shard)) {
      if (other === word || (open && other.startsWith(word))) {
        let number = steps[0];
        found.add(number);
        for (let i = 1; i < steps.length; i++) found.add(number -= steps[i]);
      }
    }
    return found;
  };

  // The stories of a block that have all the words, newest first.
  const inBlock = async (block, asked) => {
    const keys = await read(`idx/${block}.json`);
    let all = null;
    for (const [i, word] of asked.words.entries()) {
      if (!keys.includes(key(word))) return [];
      const shard = await read(`idx/${block}/${key(word)}.json`);
      const found = numbers(shard, word, asked.open && i === asked.words.length - 1);
      all = all === null ? found : new Set([...all].filter((number) => found.has(number)));
      if (all.size === 0) return [];
    }
    return [...all].sort((a, b) => b - a);
  };

  const item = (row) => {
    const entry = document.createElement('li');
    const link = entry.appendChild(document.createElement('a'));
    link.href = new URL(row[0], root).href;
    link.textContent = row[1];
    entry.append(' ');
    const meta = entry.appendChild(document.createElement('span'));
    meta.className = 'meta';
    meta.textContent = [row[2], row[3]].filter(Boolean).join(' · ');
    return entry;
  };

  let turn = 0;
  const more = document.createElement('button');
  more.type = 'button';
  more.hidden = true;
  more.textContent = form.dataset.more || '+';
  list.after(more);

  const search = async () => {
    const mine = ++turn;
    const asked = question(field.value);
    more.hidden = true;
    if (asked.words.length === 0) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const head = await read('idx.json');
    let block = Math.floor((head.next - 1) / head.block);
    let waiting = [];
    let shown = 0;

    const show = async () => {
      let looked = 0;
      while (waiting.length < PAGE && block >= 0 && looked < BLOCKS_AT_ONCE) {
        const from = block * head.block;
        waiting.push(...(await inBlock(block, asked)).map((number) => from + number));
        block--;
        looked++;
        if (mine !== turn) return;
      }
      const now = waiting.splice(0, PAGE);
      const rows = await Promise.all(now.map(async (number) =>
        (await read(`t/${Math.floor(number / head.titles)}.json`))[number % head.titles]));
      if (mine !== turn) return;
      const entries = rows.filter(Boolean).map(item);
      if (shown === 0) list.replaceChildren(...entries);
      else list.append(...entries);
      if (shown > 0 && entries.length > 0) entries[0].firstChild.focus();
      shown += entries.length;
      more.hidden = waiting.length === 0 && block < 0;
      status.textContent = shown === 0 && more.hidden
        ? form.dataset.none || ''
        : (form.dataset.some || '{n}').replace('{n}', String(shown + waiting.length) + (block >= 0 ? '+' : ''));
    };
    more.onclick = () => show().catch(() => {});
    await show();
  };

  const start = () => search().catch(() => { status.textContent = form.dataset.failed || ''; });
  let soon = 0;
  field.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(start, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(soon);
    start();
  });
  form.hidden = false;
  const given = new URLSearchParams(location.search).get('q');
  if (given) {
    field.value = given;
    start();
  }
})();
