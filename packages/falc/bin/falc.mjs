#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In the workspace the sources run as they are; a packed copy holds only their compiled form.
const source = new URL('../src/cli/main.ts', import.meta.url)
const built = new URL('../dist/src/cli/main.js', import.meta.url)
const { main } = await import(existsSync(source) ? source.href : built.href)
process.exitCode = await main(process.argv.slice(2))
