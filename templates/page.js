(() => {
  const tip = document.getElementById('why');
  const boxes = [...document.querySelectorAll('input[data-slot]')];
  const isOn = (slot) => boxes.some((box) => box.dataset.slot === slot && box.checked);
  const reveal = () => {
    const at = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!at) return;
    const text = at.closest('article');
    if (text && text.hidden) {
      text.hidden = false;
      for (const box of document.querySelectorAll('input[data-text]')) box.checked ||= box.dataset.text === text.id;
    }
    for (let up = at.parentElement; up; up = up.parentElement) if (up.localName === 'details') up.open = true;
    for (const open of document.querySelectorAll('.drawer:popover-open')) open.hidePopover();
    at.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', reveal);
  reveal();

  const follow = () => {
    for (const word of document.querySelectorAll('a.w')) {
      word.tabIndex = word.dataset.slots.split(' ').some(isOn) ? 0 : -1;
    }
  };
  for (const box of boxes) box.addEventListener('change', follow);
  follow();

  const picks = [...document.querySelectorAll('input[data-text]')];
  const pick = () => {
    for (const box of picks) document.getElementById(box.dataset.text).hidden = !box.checked;
  };
  for (const box of picks) box.addEventListener('change', pick);
  if (picks.length > 2) picks[0].closest('fieldset').hidden = false;

  if (tip && tip.showPopover) {
    const hide = () => tip.matches(':popover-open') && tip.hidePopover();
    const show = (word) => {
      if (!word.dataset.slots.split(' ').some(isOn)) return hide();
      tip.replaceChildren(
        ...word.dataset.why.split('\n').map((line) => {
          const [head, ...rest] = line.split(': ');
          const p = document.createElement('p');
          const b = document.createElement('b');
          b.textContent = head;
          p.append(b, rest.join(': '));
          return p;
        }),
      );
      if (!tip.matches(':popover-open')) tip.showPopover();
      const at = word.getClientRects()[0];
      const left = Math.min(Math.max(12, at.left), innerWidth - tip.offsetWidth - 12);
      const below = at.bottom + 10;
      tip.style.left = `${left}px`;
      tip.style.top = `${below + tip.offsetHeight > innerHeight ? at.top - tip.offsetHeight - 8 : below}px`;
    };
    for (const word of document.querySelectorAll('a.w')) {
      word.dataset.why = word.title;
      word.setAttribute('aria-description', word.title);
      word.removeAttribute('title');
    }
    const wordOf = (event) => event.target.closest && event.target.closest('a.w');
    for (const kind of ['mouseover', 'focusin']) {
      document.addEventListener(kind, (event) => (wordOf(event) ? show(wordOf(event)) : hide()));
    }
    document.addEventListener('click', (event) => {
      const word = wordOf(event);
      if (word) {
        event.preventDefault();
        show(word);
      }
    });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
    addEventListener('scroll', hide, { passive: true });
  }
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details.fold')) fold.open = true;
  });
})();
