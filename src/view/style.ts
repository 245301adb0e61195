/** Black on each of these has a contrast of 7 : 1 or more; the underline tells kinds apart without colour. */
export const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:17px/1.75 system-ui,sans-serif;color:#111;background:#fff;display:grid;gap:2rem;grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
header{grid-column:1/-1}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
h2{font-size:1rem;margin:1.25rem 0 .25rem}
header dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0}
header dt{font-weight:600;display:inline}
header dd{display:inline;margin:0 0 0 .35rem}
.legend{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0;padding:0;list-style:none;font-size:.85rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
mark{position:relative;color:#111;border-radius:.2em;padding:.05em .15em;border-bottom:2px solid #555;cursor:help}
mark:focus{outline:3px solid #0b57d0;outline-offset:1px}
.date{background:#cfe8ff;border-bottom-style:dotted}
.location{background:#d3f3d0;border-bottom-style:solid}
.count{background:#ffe3b8;border-bottom-style:double}
.fund{background:#fff3a3;border-bottom-style:dashed}
.name{background:#ecd9ff;border-bottom-style:groove}
.quantity{background:#ffd6d6;border-bottom-style:ridge}
.tip{display:none;position:absolute;left:0;top:100%;z-index:2;width:max-content;max-width:min(22rem,80vw);padding:.5rem .75rem;background:#111;color:#fff;border-radius:.35rem;font-size:.85rem;line-height:1.5;font-weight:400;white-space:normal}
mark:hover>.tip,mark:focus>.tip{display:block}
aside{font-size:.9rem;line-height:1.55}
aside ul{margin:.15rem 0;padding-left:1.1rem}
.ok{color:#0a5c1f}.off{color:#a40000;font-weight:600}.muted{color:#4a4a4a}
@media(max-width:52rem){body{grid-template-columns:minmax(0,1fr)}}
@media print{body{display:block;max-width:none;padding:0;font-size:11pt}mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}.tip{display:none!important}}
`
