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

/** The reference shelves, for the home page: what each is for. */
export const SHELVES = [
  { path: '/compare/', name: 'Compared with other rules', what: 'The eight points beside treaties, norms and laws, cell by cell.' },
  { path: '/timeline/', name: 'Timeline', what: 'What happened when, in eight lanes.' },
  { path: '/countries/', name: 'Huawei and ZTE in 5G', what: 'What each government decided, when and by what.' },
  { path: '/glossary/', name: 'Glossary', what: 'The words on which the points turn, in Chinese and English.' },
  { path: '/who/', name: 'Who is who', what: 'Persons and bodies that the pages name.' },
  { path: '/sources/', name: 'Sources', what: 'What every statement rests on, and how we read it.' },
];

/** The other shelves, for the footer. */
export const MORE_PAGES = [
  { path: '/countries/', name: 'Countries' },
  { path: '/who/', name: 'Who is who' },
  { path: '/cite/', name: 'For journalists' },
  { path: '/editions/', name: 'Editions' },
  { path: '/corrections/', name: 'Corrections' },
  { path: '/print/', name: 'The whole edition' },
  { path: '/data/', name: 'Open data' },
  { path: '/search/', name: 'Search' },
];

/** The pages about the site itself, for the footer. */
export const ABOUT_PAGES = [
  { path: '/about/', name: 'About' },
  { path: '/privacy/', name: 'Privacy' },
  { path: '/accessibility/', name: 'Accessibility' },
];
