/** The suite as one script, put into a page by `conformanceOfPage`: scripts/build-package.mjs writes it. */
import { type ConformanceOptions, conformanceProblems, exposedDriver } from './conformance/index.ts'
import { suiteName } from './inPageName.ts'

Reflect.set(globalThis, suiteName, (options: ConformanceOptions) =>
  conformanceProblems(exposedDriver(), options),
)
