import type { LanguageCode } from '@parcours/i18n'
import transcript from '../../../packages/ui/testing/transcript/words.json' with { type: 'json' }

/** What a voice adds to the words of a control: what it is, and how it stands. */
export interface SpokenWords {
  readonly separator: string
  readonly roles: Readonly<Record<string, string>>
  readonly states: Readonly<
    Record<'checked' | 'unchecked' | 'pressed' | 'unpressed' | 'expanded' | 'collapsed' | 'contains', string>
  >
}

/** No transcript is kept in English: these words are for this tool only. */
const english: SpokenWords = {
  separator: ', ',
  roles: {
    button: 'button',
    checkbox: 'tick box',
    link: 'link',
    radio: 'choice {{position}} of {{count}}',
    searchbox: 'search field',
    spinbutton: 'number field',
    switch: 'switch',
    textbox: 'text field',
  },
  states: {
    checked: 'chosen',
    unchecked: 'not chosen',
    pressed: 'on',
    unpressed: 'off',
    expanded: 'open',
    collapsed: 'closed',
    contains: 'contains “{{value}}”',
  },
}

const byLanguage: Readonly<Partial<Record<LanguageCode, SpokenWords>>> = { ...transcript, en: english }

/** The words of the transcripts under test, so that the tool says what they say; English where a language has none. */
export const spokenWordsOf = (language: LanguageCode): SpokenWords => byLanguage[language] ?? english
