import { Anatomy } from './Anatomy.tsx'
import { ContractTable } from './ContractTable.tsx'
import { docsData, docsOf, evidenceOf, transcriptsOf } from './docsData.ts'
import { PropsTables } from './PropsTables.tsx'
import { TokenTables } from './TokenTables.tsx'
import { Transcripts } from './Transcripts.tsx'

/**
 * The part of a component's page that is made from data: anatomy, accessibility contract with its evidence, what is
 * heard, props, tokens. `of`: its folder in `packages/ui/src`.
 */
export default function ComponentDocs({ of }: { of: string }) {
  const component = docsOf(of)
  const transcripts = transcriptsOf(component)
  return (
    <>
      {component.anatomy && <Anatomy title={component.title} anatomy={component.anatomy} />}
      <ContractTable
        component={component}
        everyStory={docsData().everyStory}
        evidence={evidenceOf(component)}
        hasTranscripts={transcripts.length > 0}
      />
      <Transcripts transcripts={transcripts} hasStories={component.anatomy !== null} />
      <PropsTables exports={component.exports} />
      <TokenTables component={component} tokens={docsData().tokens} />
    </>
  )
}
