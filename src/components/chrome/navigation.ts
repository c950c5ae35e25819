/** The pages that the header names, in its order. */
export const MAIN_PAGES = [
  { path: '/points/', name: 'The points' },
  { path: '/text/', name: 'The text' },
  { path: '/background/', name: 'Background' },
  { path: '/compare/', name: 'Compare' },
  { path: '/timeline/', name: 'Timeline' },
  { path: '/glossary/', name: 'Glossary' },
  { path: '/sources/', name: 'Sources' },
];

/** The other shelves, for the footer. */
export const MORE_PAGES = [
  { path: '/countries/', name: 'Countries' },
  { path: '/who/', name: 'Who is who' },
  { path: '/search/', name: 'Search' },
];

/** The pages about the site itself, for the footer. */
export const ABOUT_PAGES = [
  { path: '/about/', name: 'About' },
  { path: '/privacy/', name: 'Privacy' },
  { path: '/accessibility/', name: 'Accessibility' },
];
