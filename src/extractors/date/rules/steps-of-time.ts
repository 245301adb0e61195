import { toPoint, type Point, type Unit } from '../point.js'

export const relative = (unit: Unit, from: number, to = from): Point['relative'] => ({ unit, from, to })

const PRECISION = { D: 'day', W: 'range', M: 'month', Q: 'quarter', Y: 'year' } as const

export const toStep = (unit: Unit, step: number): Point => toPoint({ precision: PRECISION[unit], relative: relative(unit, step) })

export const toSpan = (unit: Unit, from: number, to: number): Point =>
  toPoint({ precision: from === to ? PRECISION[unit] : 'range', relative: relative(unit, from, to) })

/** Three weeks ago is a day; three years ago, a year. */
export const toAgo = (unit: Unit, count: number): Point =>
  unit === 'W' ? toPoint({ relative: relative('D', count * 7) }) : toStep(unit, count)
