// Proposes names while somebody types. Without it the forms work all the same.
(() => {
  'use strict';
  const WAIT = 120; // milliseconds after the last key
  let number = 0;

  function enhance(input) {
    const list = document.createElement('ul');
    list.id = 'proposals-' + (number += 1);
    list.className = 'proposals';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Proposals');
    list.hidden = true;
    input.after(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    let timer = 0;
    let asking = null;
    let chosen = -1;

    function close() {
      list.hidden = true;
      chosen = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    }

    function choose(next) {
      const options = list.children;
      if (!options.length) return;
      if (chosen >= 0) options[chosen].setAttribute('aria-selected', 'false');
      chosen = (next + options.length) % options.length;
      options[chosen].setAttribute('aria-selected', 'true');
      options[chosen].scrollIntoView({block: 'nearest'});
      input.setAttribute('aria-activedescendant', options[chosen].id);
    }

    function show(found) {
      list.replaceChildren(...found.map((thing, i) => {
        const option = document.createElement('li');
        option.id = list.id + '-' + i;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.to = '/id/' + thing.id;
        option.textContent = thing.name;
        if (thing.description) {
          const what = document.createElement('small');
          what.textContent = thing.description;
          option.append(' ', what);
        }
        return option;
      }));
      chosen = -1;
      list.hidden = !found.length;
      input.setAttribute('aria-expanded', String(found.length > 0));
    }

    async function ask() {
      if (asking) asking.abort();
      const typed = input.value.trim();
      if (!typed) return close();
      asking = new AbortController();
      try {
        const address = '/reconcile/suggest/entity?prefix=' + encodeURIComponent(typed);
        const answer = await fetch(address, {signal: asking.signal});
        if (answer.ok) show((await answer.json()).result.slice(0, 10));
      } catch (stopped) {
        if (stopped.name !== 'AbortError') close();
      }
    }

    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener('keydown', (event) => {
      if (list.hidden) return;
      if (event.key === 'ArrowDown') choose(chosen + 1);
      else if (event.key === 'ArrowUp') choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && chosen >= 0) location.assign(list.children[chosen].dataset.to);
      else return;
      event.preventDefault();
    });
    list.addEventListener('mousedown', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) location.assign(option.dataset.to);
    });
    input.addEventListener('blur', close);
  }

  document.querySelectorAll('form[role=search] input[type=search]').forEach(enhance);
})();
