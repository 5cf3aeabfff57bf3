#!/usr/bin/env node
// The commands of this room: `parcours places …` hands over to this file, as a process of its own.
import { runPlaces } from '../src/import/cli.ts'

const { status, out, err } = await runPlaces(process.argv.slice(2))
if (err) process.stderr.write(err)
if (out) process.stdout.write(out)
process.exitCode = status
