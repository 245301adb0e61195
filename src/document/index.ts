export { createDocument, endOfSentence, sentenceOf, tokenAt } from './document.js'
export { isCapital, isTight, isUpper, startsLine } from './flags.js'
export { Flag, Kind } from './tokenize.js'
export { toTree } from './tree.js'
