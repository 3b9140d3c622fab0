/**
 * The one script of the pages, which do without it: results follow while somebody types, `/` leads to the box, the arrows through the results,
 * and what changed in the index shows itself. It puts in what the server rendered for the same address, and nothing else.
 */
export const PAGE_SCRIPT = `'use strict';
(() => {
  const box = document.getElementById('q');
  const find = box.form;
  let running = new AbortController();
  let typed;
  let isTyped = false;

  async function pageAt(address, signal) {
    const reply = await fetch(address, { signal, headers: { accept: 'text/html' } });
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  }

  async function show(address) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      const next = await pageAt(address, signal);
      if (signal.aborted) return;
      history.replaceState(null, '', address);
      put(next, false);
      isTyped = false;
    } catch (error) {
      if (error.name !== 'AbortError') location.href = address;
    }
  }

  const here = () => location.pathname + location.search;

  async function showAgain() {
    const address = here();
    const next = await pageAt(address).catch(() => undefined);
    const isBusy = isTyped || document.activeElement?.closest('main input');
    if (next?.querySelector('main') && !isBusy && address === here()) put(next, true);
  }

  function put(next, isSamePage) {
    const open = isSamePage ? [...document.querySelectorAll('main details[open][id]')].map(({ id }) => id) : [];
    const focused = document.activeElement?.closest('main') ? document.activeElement.getAttribute('href') : null;
    const frame = document.querySelector('main iframe');
    const nextFrame = next.querySelector('main iframe');
    const main = document.adoptNode(next.querySelector('main'));
    if (isSamePage && document.querySelector('main').innerHTML === main.innerHTML) return;
    const top = [scrollX, scrollY];
    document.querySelector('main').replaceWith(main);
    document.title = next.title;
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused !== null) [...main.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
    if (isSamePage && frame && nextFrame) scrollTo(...top);
    wide();
  }

  function typing() {
    if (location.pathname !== '/') return;
    clearTimeout(typed);
    isTyped = true;
    typed = setTimeout(() => {
      const values = [...new FormData(find)].filter(([, value]) => value !== '');
      void show('/' + (values.length === 0 ? '' : '?' + new URLSearchParams(values)));
    }, 90);
  }

  function links() {
    return [...document.querySelectorAll('.results h3 a')];
  }

  function step(event, by) {
    const all = links();
    const at = all.indexOf(document.activeElement);
    if (all.length === 0 || (at < 0 && document.activeElement !== box)) return;
    event.preventDefault();
    const to = at + by;
    (to < 0 ? box : all[Math.min(to, all.length - 1)]).focus();
  }

  function wide() {
    const facets = document.getElementById('facets');
    if (facets && matchMedia('(max-width: 52rem)').matches) facets.removeAttribute('open');
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === 'ArrowDown') step(event, 1);
    if (event.key === 'ArrowUp' && document.activeElement !== box) step(event, -1);
  });
  document.addEventListener('change', ({ target }) => {
    if (target.id === 'as') target.form.requestSubmit();
  });
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('button[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy).catch(() => {});
    button.textContent = 'Copied';
  });
  box.addEventListener('input', typing);

  let waiting;
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void showAgain(), 150);
  };
  const events = new EventSource('/events');
  events.addEventListener('changed', refresh);
  // What changed before the connection stood was not told.
  events.addEventListener('open', refresh);
  wide();
})();
`;
