import { Children, Fragment, isValidElement, type ReactNode } from 'react'

/** The blocks of a page: children, with those inside fragments and lists laid flat. Each has a key. */
export function flattenBlocks(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child) || child.type !== Fragment) return [child]
    return flattenBlocks(child.props.children)
  })
}
