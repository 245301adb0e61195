import { addDays as plusDays } from 'date-fns/addDays'
import { addMonths as plusMonths } from 'date-fns/addMonths'
import { getISODay } from 'date-fns/getISODay'

/**
 * ISO days ("2024-07-23") and what is reckoned with them. Dates pass through local midnights only
 * inside a call, so the system time zone changes nothing.
 */

export function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

export function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

export function isRealDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  // Without a year, 29 February may be.
  return day <= daysInMonth(year ?? 2024, month)
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

export function addDays(iso: string, days: number): string {
  return fromDate(plusDays(parse(iso), days))
}

/** The same day some months on, or the last day of a shorter month. */
export function addMonths(iso: string, months: number): string {
  return fromDate(plusMonths(parse(iso), months))
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  return getISODay(parse(iso))
}

/** Signed days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7))
}

function parse(iso: string): Date {
  return toDate(yearOf(iso), monthOf(iso), Number(iso.slice(8, 10)))
}

/** `new Date(99, …)` would mean 1999. */
function toDate(year: number, month: number, day: number): Date {
  const date = new Date(2000, month - 1, day)
  date.setFullYear(year, month - 1, day)
  return date
}

function fromDate(date: Date): string {
  return toIso(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
