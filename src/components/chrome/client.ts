/** The one script of every page: the theme switch, and a statement on the clipboard. It improves working HTML. */

const root = document.documentElement;
const themeSwitch = document.querySelector<HTMLElement>('[data-theme-switch]');
if (themeSwitch) {
  themeSwitch.hidden = false;
  themeSwitch.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    root.dataset.theme = next;
    try {
      // What the system says needs no remembering.
      if (next === system) localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {
      // Storage is forbidden: the switch works for this page.
    }
  });
}

const toast = document.createElement('p');
toast.className = 'toast';
toast.setAttribute('role', 'status');
document.body.append(toast);

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.textContent = said;
  } catch {
    toast.textContent = 'The browser does not let the page copy. Select the text instead.';
  }
  setTimeout(() => (toast.textContent = ''), 4000);
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/** Gives a statement its two buttons: its permanent address, and its words with where they are from. */
function equip(tools: HTMLElement): void {
  if (tools.dataset.ready) return;
  tools.dataset.ready = 'yes';
  const statement = tools.closest('.statement');
  const address = tools.querySelector('a')?.href.split('#')[0] ?? location.href;
  const text = statement?.querySelector('.text')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const words = `${text} (${tools.dataset.named}, ${address}${tools.dataset.anchor ?? ''})`;
  const buttons = [
    button('Copy text', () => void copy(words, 'The statement is copied, with its address')),
    button('Copy address', () => void copy(address, 'The address is copied')),
  ];
  for (const made of buttons) {
    const item = document.createElement('li');
    item.append(made);
    tools.append(item);
  }
}

for (const kind of ['pointerover', 'focusin'] as const) {
  document.addEventListener(kind, ({ target }) => {
    const tools = (target as Element).closest('.statement')?.querySelector<HTMLElement>('.tools');
    if (tools) equip(tools);
  });
}
// A statement that the address points to is the target only once the page has been scrolled to it.
for (const kind of ['load', 'hashchange'] as const) {
  addEventListener(kind, () => {
    const tools = document.querySelector<HTMLElement>('.statement:target .tools');
    if (tools) equip(tools);
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  box.after(button('Copy', () => void copy(box.textContent ?? '', 'Copied')));
}

/** Search: a box gets its suggestions when it is first reached for; Ctrl-K (⌘K) reaches for it from anywhere. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]:not(#q)')];
let before: HTMLElement | undefined;
for (const box of boxes) {
  box.addEventListener(
    'focus',
    () => {
      void import('../search/box.ts').then(({ suggest }) => suggest(box, () => before)).catch(() => undefined);
    },
    { once: true },
  );
}
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
  event.preventDefault();
  const page = document.querySelector<HTMLInputElement>('#q');
  const box = page ?? boxes.find((each) => each.checkVisibility());
  if (box) {
    if (document.activeElement !== box) before = (document.activeElement as HTMLElement | null) ?? undefined;
    box.focus();
    box.select();
  } else document.querySelector<HTMLAnchorElement>('.header a[href$="/search/"]')?.click();
});

// A module, so that its names are its own.
export {};
