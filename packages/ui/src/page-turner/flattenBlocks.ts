import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react'

/**
 * The blocks of a page: children, with those inside fragments and lists laid flat. Each has a key of its own, also where two
 * fragments hold blocks of the same key.
 */
export function flattenBlocks(children: ReactNode, within = ''): ReactNode[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return [child]
    const key = `${within}${child.key}`
    if (child.type === Fragment) return flattenBlocks(child.props.children, key)
    return [within === '' ? child : cloneElement(child, { key })]
  })
}
