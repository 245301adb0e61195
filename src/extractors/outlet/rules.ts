import { CREDITS } from './credits.js'
import { n } from './notation.js'
import { OWN } from './own.js'
import { TAGS } from './tags.js'

export const outlets = n.grammar('outlets', [...TAGS, ...CREDITS, ...OWN], { show: ({ source }) => source })
