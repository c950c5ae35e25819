/** The one script of every page: the theme switch, and a statement's address on the clipboard. It improves working HTML. */

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

document.addEventListener('click', async (event) => {
  const number = (event.target as Element).closest<HTMLAnchorElement>('a.number');
  if (!number || event.metaKey || event.ctrlKey || event.shiftKey) return;
  try {
    await navigator.clipboard.writeText(number.href);
    toast.textContent = `The address of ${number.textContent} is copied`;
    setTimeout(() => (toast.textContent = ''), 2500);
  } catch {
    // No clipboard: the link has put the address into the address bar, as it does without this script.
  }
});

// A module, so that its names are its own.
export {};
