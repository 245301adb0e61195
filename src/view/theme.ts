/** The colours, sizes and rhythm that the view and the playground share, as custom properties of CSS. */
export interface Scheme {
  readonly page: string
  readonly surface: string
  readonly sunken: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly brand: string
  readonly onBrand: string
  readonly focus: string
  readonly good: string
  readonly shadow: string
  /** Of each kind: behind its words in the text, and the accent it has elsewhere. */
  readonly kinds: Readonly<Record<Tinted, readonly [tint: string, accent: string]>>
}

type Tinted = 'date' | 'location' | 'count' | 'fund' | 'name' | 'quantity' | 'doubt'

/** Text on each of these has a contrast of 4.5 : 1 or more; a test measures it. */
export const SCHEMES: Readonly<Record<'light' | 'dark', Scheme>> = {
  light: {
    page: '#f5f6f8',
    surface: '#ffffff',
    sunken: '#eceff3',
    ink: '#15191e',
    muted: '#535c68',
    line: '#d9dee5',
    brand: '#0d5c4d',
    onBrand: '#ffffff',
    focus: '#0b57d0',
    good: '#17682f',
    shadow: '0 1px 2px rgb(16 24 40/.06),0 4px 16px rgb(16 24 40/.06)',
    kinds: {
      date: ['#dbe8ff', '#1d4fb8'],
      location: ['#d8f1dd', '#14682f'],
      count: ['#ffe3c6', '#8f4400'],
      fund: ['#fbeeae', '#6f5600'],
      name: ['#ecdfff', '#6a2fb5'],
      quantity: ['#cdf0f0', '#0b6167'],
      doubt: ['#ffe0de', '#b01818']
    }
  },
  dark: {
    page: '#0f1317',
    surface: '#181d23',
    sunken: '#242b33',
    ink: '#e8ebef',
    muted: '#a3adb9',
    line: '#313a44',
    brand: '#6fd3bd',
    onBrand: '#06231d',
    focus: '#8ab8ff',
    good: '#85dba0',
    shadow: '0 1px 2px rgb(0 0 0/.4),0 4px 16px rgb(0 0 0/.3)',
    kinds: {
      date: ['#1f3763', '#a5c6ff'],
      location: ['#17452a', '#8be0a6'],
      count: ['#51310f', '#ffbd80'],
      fund: ['#4a3d10', '#f2d56b'],
      name: ['#432c66', '#d4b5ff'],
      quantity: ['#10484c', '#85dfe4'],
      doubt: ['#5c2020', '#ffa49d']
    }
  }
}

function toProperties({ kinds, ...colours }: Scheme): string {
  const tinted = Object.entries(kinds).flatMap(([kind, [tint, accent]]) => [`--${kind}-tint:${tint}`, `--${kind}:${accent}`])
  return [...Object.entries(colours).map(([name, value]) => `--${name}:${value}`), ...tinted].join(';')
}

/** A type scale by 1.2 from 16 px, a space scale by 4 px. */
export const THEME = `
:root{color-scheme:light dark;${toProperties(SCHEMES.light)};
--sans:"Be Vietnam Pro",Inter,"Segoe UI",system-ui,-apple-system,sans-serif;--mono:ui-monospace,"Cascadia Mono",Menlo,monospace;
--xs:.75rem;--s:.85rem;--m:1rem;--l:1.2rem;--xl:1.45rem;--xxl:1.75rem;--radius:.6rem}
@media(prefers-color-scheme:dark){:root{${toProperties(SCHEMES.dark)}}}
@media print{:root{color-scheme:light;${toProperties(SCHEMES.light)};--page:#fff;--shadow:none}}
*,::before,::after{box-sizing:border-box}
html{font:16px/1.6 var(--sans);color:var(--ink);background:var(--page);-webkit-text-size-adjust:100%}
body{margin:0}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
${(['date', 'location', 'count', 'fund', 'name', 'quantity', 'doubt'] as const)
  .map((kind) => `.${kind}{--tint:var(--${kind}-tint);--accent:var(--${kind})}`)
  .join('')}
.note{--tint:var(--sunken);--accent:var(--muted)}
`
