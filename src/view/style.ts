import { THEME } from './theme.js'

const KINDS = ['date', 'location', 'count', 'fund', 'name', 'quantity', 'doubt', 'note'] as const

const PAGE = `
body{max-width:88rem;margin:0 auto;padding:1.5rem clamp(1rem,3vw,2.5rem) 4rem}
h1{font-size:clamp(var(--l),2.6vw + .6rem,var(--xxl));line-height:1.25;letter-spacing:-.015em;margin:0 0 1rem;text-wrap:balance}
a{color:inherit;text-decoration:none}
small{font-size:var(--xs)}
.figure{font-variant-numeric:tabular-nums}
`

const CARDS = `
.cards{display:flex;flex-wrap:wrap;gap:.75rem;margin:0}
.card{flex:1 1 10.5rem;background:var(--surface);border:1px solid var(--line);border-top:3px solid var(--accent,var(--line));border-radius:var(--radius);padding:.6rem .9rem .75rem;box-shadow:var(--shadow);min-width:0}
.card dt{font-size:var(--xs);font-weight:600;letter-spacing:.02em;color:var(--accent,var(--muted))}
.card dd{margin:0;font-size:var(--l);font-weight:650;line-height:1.3;overflow-wrap:anywhere}
.card dd a:hover{text-decoration:underline;text-underline-offset:.2em}
.card .detail{font-size:var(--xs);font-weight:400;color:var(--muted);line-height:1.45;margin-top:.15rem}
.card.none dd{color:var(--muted);font-weight:400}
.card.doubt{background:var(--tint);border-color:var(--accent)}
.card.doubt dd,.card.doubt .detail{color:var(--ink)}
`

const LEGEND = `
.legend{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.4rem;margin:1rem -1rem;padding:.55rem 1rem;background:var(--page)}
.legend label{display:inline-flex;align-items:center;gap:.4rem;flex:none;padding:.15rem .65rem .15rem .45rem;border:1px solid var(--line);border-radius:2rem;background:var(--surface);font-size:var(--s);cursor:pointer;user-select:none}
.legend label:has(:checked){background:var(--tint);border-color:transparent}
.legend label:has(:focus-visible){outline:2px solid var(--focus);outline-offset:2px}
.legend input{accent-color:var(--accent);margin:0;width:.95rem;height:.95rem}
.legend b{font-size:var(--xs);color:var(--accent);font-variant-numeric:tabular-nums}
.legend label:not(:has(:checked)){color:var(--muted)}
.legend label:not(:has(:checked)) b{color:var(--muted)}
@media(max-width:60rem){.card{flex-basis:13rem}}
@media(max-width:44.99rem){.cards{gap:.5rem}.card{flex-basis:40%;padding:.45rem .7rem .55rem}.card dd{font-size:var(--m)}.card.none{display:none}
.legend{flex-wrap:nowrap;overflow-x:auto;scrollbar-width:none;border-bottom:1px solid var(--line)}}
`

const TEXT = `
.columns{display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr)}
.text{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--shadow);padding:clamp(1rem,3vw,2rem);font-size:1.08rem;line-height:1.8;overflow-wrap:anywhere}
.text p{margin:0 0 .75em;max-width:48rem}
.text p:last-of-type{margin-bottom:0}.text p.title{font-size:var(--l);font-weight:700;line-height:1.4}
.text p:is(.dateline,.byline,.source){color:var(--muted);font-size:var(--s)}
.text p.caption{color:var(--muted);font-size:var(--s);font-style:italic;border-left:3px solid var(--line);padding-left:.75rem}
.text p.chrome{color:var(--muted);font-size:var(--s);margin-bottom:.3em;padding-left:.75rem;border-left:3px solid var(--sunken)}
.scroll{overflow-x:auto;margin:0 0 1.2em}
.text table{border-collapse:collapse;font-size:.95rem;line-height:1.5;min-width:min(100%,24rem);overflow-wrap:normal}
.text :is(th,td):not(.cut){border-bottom:1px solid var(--line);padding:.4rem .8rem;text-align:left;vertical-align:top}
.text th{font-size:var(--s);color:var(--muted);border-bottom-width:2px}
.text :is(th,td).figure{text-align:right}.text th{white-space:nowrap}
.text tr:has(td:not(.cut)):hover{background:var(--sunken)}
.cut{display:none}
`

const MARKS = `
mark{color:var(--ink);background:var(--tint);border-radius:.25em;padding:.08em .18em;border-bottom:2px solid var(--accent);cursor:pointer;scroll-margin:6rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.date{border-bottom-style:dotted}mark.count{border-bottom-style:double;border-bottom-width:3px}mark.fund{border-bottom-style:dashed}mark.name{border-bottom-style:groove}mark.quantity{border-bottom-style:ridge}
mark.doubt{background:none;padding:0;border:0;text-decoration:underline wavy var(--doubt) 1.5px;text-underline-offset:.3em}
mark.note{background:none;padding:0;border:0;text-decoration:underline dotted var(--muted) 1.5px;text-underline-offset:.3em}
mark:is(.lit,.found,:target,:focus-visible){outline:2px solid var(--accent);outline-offset:1px}
mark.found{animation:found 1.2s ease-out}
@keyframes found{0%{box-shadow:0 0 0 .9rem var(--tint)}100%{box-shadow:0 0 0 0 var(--tint)}}
.tip{display:none;position:fixed;inset:auto 1rem 1rem;z-index:9;max-width:min(24rem,calc(100vw - 1rem));margin:0 auto;padding:.6rem .85rem;border-radius:var(--radius);background:var(--ink);color:var(--surface);font-size:var(--s);font-weight:400;font-style:normal;line-height:1.5;text-align:left;text-decoration:none;box-shadow:0 6px 24px rgb(0 0 0/.28);pointer-events:none;user-select:none;overflow-wrap:anywhere}
.tip b{display:block;font-size:var(--xs);letter-spacing:.02em}
.tip small{display:block;opacity:.85}
mark:is(:hover,:focus-visible):not(:has(mark:is(:hover,:focus-visible)))>.tip{display:block}
.quiet .tip{display:none!important}
`

const PANEL = `
aside{font-size:var(--s);line-height:1.5;border-radius:var(--radius)}
.list{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);box-shadow:var(--shadow);margin:0 0 .75rem}
.list.doubt{border-color:var(--accent)}
.list>summary{display:flex;align-items:center;gap:.5rem;padding:.6rem .9rem;cursor:pointer;list-style:none;border-radius:var(--radius)}
.list>summary::before{content:"";flex:none;width:.7rem;height:.7rem;border-radius:.2rem;background:var(--accent,var(--muted))}
.list>summary::-webkit-details-marker{display:none}
.list>summary::after{content:"";width:.45rem;height:.45rem;border:solid var(--muted);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-.1rem,-.1rem);margin-left:auto;transition:transform .15s}
.list:not([open])>summary::after{transform:rotate(-45deg)}
h2{font-size:var(--s);font-weight:700;margin:0;color:var(--accent,var(--ink))}
.badge{font-size:var(--xs);font-weight:600;min-width:1.6rem;text-align:center;padding:0 .4rem;border-radius:1rem;background:var(--tint,var(--sunken));color:var(--accent,var(--muted));font-variant-numeric:tabular-nums}
.list ul{list-style:none;margin:0;padding:0 .5rem .5rem}
.list ul ul,.more ul{padding:0}
.list li{padding:.4rem;border-top:1px solid var(--line)}
.list>ul>li:first-child{border-top:0}
.entry,li[data-key]{border-radius:.4rem;scroll-margin:4rem}
.entry{padding:.1rem .25rem;margin:0 -.25rem}
.entry a{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:0 .75rem}
.entry b{font-weight:600;overflow-wrap:anywhere}
.entry .figure,.times,.entry small,li>small,.note>a{color:var(--muted)}
.entry .figure{font-size:var(--xs)}
.times{font-size:var(--xs);font-variant-numeric:tabular-nums}
.entry small,li>small{display:block}
li.doubt>a{font-weight:600;color:var(--accent)}
li>small{font-family:var(--mono);margin-top:.15rem}
.entry:hover,:is(.entry,li[data-key],tr):is(.lit,.found){background:var(--tint,var(--sunken))}
.list :is(.lit,.found) :is(.figure,small,.times){color:var(--ink)}
q{display:block;margin:.35rem 0;padding:.35rem .6rem;border-left:3px solid var(--doubt);background:var(--sunken);border-radius:0 .4rem .4rem 0;color:var(--ink);quotes:"“" "”"}
.more>summary{cursor:pointer;padding:.4rem;margin:0 .5rem .5rem;color:var(--muted);font-weight:600;border-radius:.4rem}
.more[open]>summary{display:none}
`

const TOTALS = `
.parts{width:100%;border-collapse:collapse;margin:.4rem 0 .3rem;font-size:var(--s);font-variant-numeric:tabular-nums}
.parts caption{text-align:left;font-size:var(--xs);color:var(--muted)}
.parts :is(th,td){padding:.15rem .3rem;text-align:left;font-weight:400;vertical-align:middle}
.parts th{width:45%;overflow-wrap:anywhere}
.parts td.figure{text-align:right;width:1%;white-space:nowrap;font-weight:600}
.parts i{display:block;height:.55rem;border-radius:.3rem;background:var(--accent);opacity:.75}
.parts tfoot{border-top:1.5px solid var(--ink)}
.parts tfoot :is(th,td){font-weight:600}
.parts .agrees td:not(.figure){color:var(--good)}
.parts .differs :is(th,td){color:var(--doubt);font-weight:700}
.depth-1{padding-left:1.2rem!important}.depth-2{padding-left:2.2rem!important}.depth-3{padding-left:3.2rem!important}
${Array.from({ length: 51 }, (_, fiftieth) => `.bar-${fiftieth}{width:${fiftieth * 2}%}`).join('')}
`

/** What a box of the legend without its tick hides. */
const FILTERS = KINDS.map((kind) => {
  const off = `body:has(#show-${kind}:not(:checked))`
  return `${off} mark.${kind}{background:none;border-color:transparent;text-decoration:none;outline:0;cursor:auto}${off} mark.${kind}>.tip{display:none!important}${off} .list.${kind}{display:none}`
}).join('')

const WIDE = `
@media(min-width:45rem){.columns{grid-template-columns:minmax(0,1fr) minmax(17.5rem,min(38%,31rem));align-items:start}
aside{position:sticky;top:3.6rem;max-height:calc(100vh - 4.4rem);overflow-y:auto;scrollbar-width:thin;overscroll-behavior:contain}}
@media(prefers-reduced-motion:no-preference){html,aside{scroll-behavior:smooth}}
@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
`

const PRINT = `
@page{margin:16mm 14mm}
@media print{html{font-size:10.5pt}body{max-width:none;padding:0}
.legend,.tip{display:none!important}
.card{flex-basis:30%}
.columns{display:block}
.text{border:0;box-shadow:none;padding:0;margin-top:1rem}.text p{max-width:none;orphans:3;widows:3}.text p:last-of-type{margin-bottom:0}.text p.title{break-after:avoid}
aside{position:static;max-height:none;overflow:visible;break-before:page;columns:2;column-gap:1rem}
.list{box-shadow:none;break-inside:auto}.list>summary{break-after:avoid}.list>summary::after,.more>summary{display:none}
details::details-content{content-visibility:visible;display:block;height:auto}
.card,.list li,.parts,.text tr{break-inside:avoid}
mark,.card,i,.badge,q,.list>summary{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`

export const STYLE = [THEME, PAGE, CARDS, LEGEND, TEXT, MARKS, PANEL, TOTALS, FILTERS, WIDE, PRINT].join('').replaceAll('\n', '')
