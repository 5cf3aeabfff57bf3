import type { Meta, StoryObj } from '@storybook/react-vite'
import { useId, useState } from 'react'
import { Button } from '../button/index.ts'
import { useColumns } from '../option-card/index.ts'
import { Screen } from '../screen/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { SearchList, type SearchListProps, searchListBlocks } from './index.ts'

const meta = { title: 'Comprendre/SearchList' } satisfies Meta
export default meta

const nothing = () => {}

/** Names of places are French in every language. */
const towns = ['Lillers', 'Lillebonne', 'Lille', 'Lilly', 'Limoges', 'Lisieux', 'Lunel']

function useTowns(start: string): SearchListProps<string> {
  const { town } = useStoryText().questions
  const [query, setQuery] = useState(start)
  const [value, setValue] = useState<string | null>(null)
  const found = towns.filter((name) => name.toUpperCase().startsWith(query.toUpperCase()))
  return {
    label: town.name,
    query,
    onQuery: setQuery,
    found:
      query.length < 2
        ? null
        : { hasMore: false, choices: found.map((name) => ({ value: name, label: name })) },
    value,
    onChange: setValue,
    children: <Button label={town.postcode} onPress={nothing} />,
  }
}

function Towns({ start }: { start: string }) {
  return <SearchList {...useTowns(start)} />
}

function TownScreen() {
  const props = useTowns('LIL')
  const name = useId()
  const columns = useColumns()
  return (
    <Screen title={props.label} back={{ onPress: nothing }} group="group">
      {searchListBlocks({ ...props, name, columns })}
    </Screen>
  )
}

type Story = StoryObj<typeof meta>

export const Empty: Story = { render: () => <Towns start="" /> }
export const Some: Story = { render: () => <Towns start="LIL" /> }
export const Nothing: Story = { render: () => <Towns start="XY" /> }
export const OnAScreen: Story = { render: () => <TownScreen />, parameters: { layout: 'fullscreen' } }
