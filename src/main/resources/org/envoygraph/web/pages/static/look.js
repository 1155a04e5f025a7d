// Makes pictures and forms answer at once. Without it links and forms work all the same.
(() => {
  'use strict';
  const form = document.querySelector('form.facets');

  // That one waited for a page is no part of its address.
  const here = new URL(location.href);
  if (here.searchParams.has('wait')) {
    here.searchParams.delete('wait');
    history.replaceState(null, '', here);
  }

  // Timeline and network tell of each other: what belongs together stays, the rest grows faint.
  function light(numbers) {
    document.querySelectorAll('main svg [data-n]').forEach((mark) => {
      const own = mark.dataset.n.split(' ');
      const meant = mark.closest('.timeline')
        ? numbers.every((number) => own.includes(number))
        : own.some((number) => numbers.includes(number));
      mark.classList.toggle('faint', numbers.length > 0 && !meant);
    });
  }

  function numbersAt(event) {
    const mark = event.target.closest && event.target.closest('main svg [data-n]');
    return mark ? mark.dataset.n.split(' ') : [];
  }

  let lit = '';
  document.addEventListener('pointerover', (event) => {
    const numbers = numbersAt(event);
    if (numbers.join(' ') !== lit) {
      lit = numbers.join(' ');
      light(numbers);
    }
  });

  // A link is better without empty fields.
  document.querySelectorAll('form.question').forEach((asking) => {
    asking.addEventListener('submit', (event) => {
      const given = new URLSearchParams();
      new FormData(asking).forEach((value, name) => {
        if (value) given.append(name, value);
      });
      event.preventDefault();
      location.assign(asking.getAttribute('action') + '?' + given);
    });
  });

  if (!form) return;

  function address() {
    const given = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value) given.append(name, value);
    });
    const query = given.toString();
    return form.getAttribute('action') + (query ? '?' + query : '');
  }

  let asking = null;
  async function show(to, keep) {
    if (asking) asking.abort();
    asking = new AbortController();
    let text = '';
    try {
      const answer = await fetch(to, {signal: asking.signal});
      if (answer.status === 202) { // it takes longer
        location.assign(to);
        return;
      }
      text = await answer.text();
    } catch (stopped) {
      if (stopped.name !== 'AbortError') location.assign(to);
      return;
    }
    const page = new DOMParser().parseFromString(text, 'text/html');
    const focus = document.activeElement && document.activeElement.name;
    form.replaceChildren(...page.querySelector('form.facets').children);
    document.getElementById('chosen').replaceWith(page.getElementById('chosen'));
    if (focus && form.elements[focus]) form.elements[focus].focus();
    if (keep) history.pushState(null, '', to);
    lit = '';
    document.documentElement.dataset.shown = to;
  }

  form.addEventListener('change', () => show(address(), true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(address(), true);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('#chosen a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const to = link.getAttribute('href');
    if (!to.startsWith(form.getAttribute('action') + '?') || to.includes('#')) return;
    event.preventDefault();
    show(to, true);
  });
  addEventListener('popstate', () => show(location.pathname + location.search, false));
})();
