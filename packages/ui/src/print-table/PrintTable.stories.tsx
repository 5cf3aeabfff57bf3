import type { Meta, StoryObj } from '@storybook/react-vite'
import { Paper } from '../paper/index.ts'
import { useStoryText } from '../story-text/index.ts'
import { PrintTable } from './index.ts'

const meta = { title: 'Emporter/PrintTable' } satisfies Meta
export default meta

function Papers() {
  const { path, places } = useStoryText()
  return (
    <Paper medium="preview">
      <PrintTable
        caption={path.print.title}
        columns={[path.after, places.hall]}
        rows={[
          { id: 'letter', header: path.papers.letter, cells: ['1'] },
          { id: 'lease', header: path.papers.lease, cells: ['2'] },
        ]}
      />
    </Paper>
  )
}

export const OnPaper: StoryObj<typeof meta> = { render: () => <Papers /> }
