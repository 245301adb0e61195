import { isInCode } from '../figures.js'

/** A number of a document, a plate, a version. */
export const inCode = ({ document, start, end }: { document: { text: string }; start: number; end: number }): boolean =>
  isInCode(document.text, start, end)
