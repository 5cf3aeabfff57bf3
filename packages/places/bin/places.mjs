#!/usr/bin/env node
// The commands of this room: `parcours places …` hands over to this file, as a process of its own.
import { Temporal } from 'temporal-polyfill'
import { runPlaces } from '../src/import/cli.ts'

const today = Temporal.Now.plainDateISO('Europe/Paris').toString()
const { status, out, err } = await runPlaces(process.argv.slice(2), today)
if (err) process.stderr.write(err)
if (out) process.stdout.write(out)
process.exitCode = status
