import { Fragment, isValidElement } from 'react'
import { expect, test } from 'vitest'
import { flattenBlocks } from './flattenBlocks.ts'

const keys = (blocks: readonly unknown[]) =>
  blocks.map((block) => (isValidElement(block) ? block.key : block))

test('lays fragments flat, one inside the other', () => {
  const blocks = flattenBlocks(
    <>
      <p>1</p>
      <Fragment key="inside">
        <p>2</p>
        {[<p key="three">3</p>]}
      </Fragment>
    </>,
  )
  expect(blocks).toHaveLength(3)
})

test('the same key in two fragments stays two blocks', () => {
  const blocks = flattenBlocks(
    ['before', 'after'].map((phase) => (
      <Fragment key={phase}>
        <p key="place">{phase}</p>
      </Fragment>
    )),
  )
  expect(new Set(keys(blocks)).size).toBe(2)
})
