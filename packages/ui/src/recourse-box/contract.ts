import type { Contract } from '../../scripts/docs/model.ts'

/** What `RecourseBox` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.2',
      how: 'Said in order: to whom, how, until when, who helps. Numbers keep their order.',
      provenBy: [
        { test: 'says to whom, how, until when, and who helps, in this order' },
        { test: 'shows the number to call in groups of two, from left to right' },
      ],
    },
    {
      id: '1.3.1',
      how: 'Its levels stand under a heading one level lower.',
      provenBy: [{ test: 'keeps its levels under a lower heading' }],
    },
  ],
  anatomy: {
    story: 'Whole',
    parts: [
      { name: 'Heading', selector: 'section > h2', words: 'Names the box.' },
      { name: 'Part', selector: 'section [data-part] h3', words: 'One idea each.' },
      { name: 'Name', selector: 'section [data-part] p', words: 'Official name beside the translated one.' },
      { name: 'Number', selector: 'section bdi', words: 'Groups of two, from left to right.' },
    ],
  },
} satisfies Contract
