// Controls of terminals (C0, C1 and DEL, but tab and line break) and marks that turn the direction of text around.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text that a terminal only prints: what would steer it is shown as `\u{1b}`. */
export function toVisible(text: string): string {
  return text.replaceAll(CONTROLS, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`)
}

/** The same for one line: a name with a line break in it cannot look like the next line. */
export function toVisibleLine(text: string): string {
  return toVisible(text).replaceAll('\n', '\\n').replaceAll('\t', ' ')
}

/** JSON of the same value in which no such character stands as it is. */
export function toSafeJson(json: string): string {
  // JSON escapes C0 within strings, and needs line breaks only between values.
  return json.replaceAll(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
