import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { Button } from '../button/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { TypedText, type TypedTextProps } from './index.ts'

const meta = { title: 'Comprendre/TypedText' } satisfies Meta
export default meta

const nothing = () => {}

function Typed({
  kind,
  start = '',
  isWrong = false,
  scripts,
}: {
  kind: TypedTextProps['kind']
  start?: string
  isWrong?: boolean
  scripts?: TypedTextProps['scripts']
}) {
  const { town } = useStoryText().questions
  const [value, setValue] = useState(start)
  return (
    <TypedText
      kind={kind}
      label={kind === 'digits' ? town.postcode : town.name}
      value={value}
      onChange={setValue}
      scripts={scripts}
      maxLength={kind === 'digits' ? 5 : 40}
      problem={isWrong ? town.wrong : undefined}
    >
      {kind === 'digits' && <Button label={town.other} onPress={nothing} />}
    </TypedText>
  )
}

type Story = StoryObj<typeof meta>

export const Digits: Story = { render: () => <Typed kind="digits" start="590" /> }
export const WrongDigits: Story = { render: () => <Typed kind="digits" start="12345" isWrong /> }
export const Letters: Story = { render: () => <Typed kind="letters" start="LILL" /> }
export const ArabicLetters: Story = {
  render: () => <Typed kind="letters" start="سلا" scripts={['arabic', 'latin']} />,
}
