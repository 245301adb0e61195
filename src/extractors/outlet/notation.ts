import { defineRoomNotation } from '../../grammar/index.js'
import { SETS } from './words.js'

export const n = defineRoomNotation()({ sets: SETS }).with((n) => ({
  name: n.phrase('!(@OPEN | @CLOSE)+'),
  paper: n.phrase('!(@OPEN | @CLOSE | @STOPPER | @COMMA | @QUOTE)+'),
  word: n.phrase('Aa (~!(@DASH | @OPEN | @CLOSE | @COLON))*'),
  site: n.phrase('!(@OPEN | @CLOSE) (~!(@OPEN | @CLOSE))+'),
  signer: n.phrase('Aa (!(@SLASH | @OPEN | @CLOSE | @STOPPER) | .)*')
}))
