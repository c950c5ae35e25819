/** Lets a reader regroup the list of sources, which stands by publisher in the page. Improves working HTML. */
const control = document.querySelector<HTMLElement>('[data-sort-sources]');
const list = document.querySelector<HTMLElement>('[data-sources]');

if (control && list) {
  const items = [...list.querySelectorAll<HTMLLIElement>('li')];
  const original = [...list.childNodes];
  const homes = items.map((item) => item.parentElement);
  control.hidden = false;
  control.querySelector('select')?.addEventListener('change', (event) => {
    const by = (event.target as HTMLSelectElement).value;
    if (by === 'publisher') {
      list.replaceChildren(...original);
      items.forEach((item, index) => homes[index]?.append(item));
      return;
    }
    const groups = Map.groupBy(items, (item) => item.dataset[by] ?? '');
    const names = [...groups.keys()].sort((a, b) => (by === 'date' ? b.localeCompare(a) : a.localeCompare(b)));
    list.replaceChildren(
      ...names.map((name) => {
        const section = document.createElement('section');
        const heading = document.createElement('h2');
        heading.textContent = `${name} (${groups.get(name)?.length})`;
        const entries = document.createElement('ul');
        entries.className = 'source-list';
        entries.append(...(groups.get(name) ?? []));
        section.append(heading, entries);
        return section;
      }),
    );
  });
}

// A module, so that its names are its own.
export {};
