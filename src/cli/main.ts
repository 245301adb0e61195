#!/usr/bin/env node
import { INTERRUPTED, runCli } from './cli.js'

// Errors that nobody reads are no reason to stop.
process.stderr.on('error', () => undefined)
// A file at its limit is an error of the write, not the end of the process.
process.on('SIGXFSZ', () => undefined)
const controller = new AbortController()
// The first Ctrl-C lets the line under way be finished; a second one ends the process at once.
process.once('SIGINT', () => controller.abort())
process.exitCode = await runCli(process.argv.slice(2), process, controller.signal)
// Input or threads still open would keep the process.
if (process.exitCode === INTERRUPTED) process.exit()
