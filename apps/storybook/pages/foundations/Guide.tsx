import { Markdown } from '@storybook/addon-docs/blocks'
import brand from '../../../../docs/brand.md?raw'
import languages from '../../../../docs/languages.md?raw'

const guides = { brand, languages } as const

/** Links to other files of the project lead nowhere from here: their words stay. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')

/** A guide of the project's own documentation, in English. */
export function Guide({ name }: { readonly name: keyof typeof guides }) {
  return (
    <div lang="en">
      <Markdown>{withoutLinks(guides[name])}</Markdown>
    </div>
  )
}
