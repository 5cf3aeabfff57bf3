import type { Contract } from '../../scripts/docs/model.ts'

/** What `PlaceCard` promises, and what proves it. */
export const contract = {
  criteria: [
    {
      id: '1.3.2',
      how: 'Read in order: what it is, where, phone, open, what to know.',
      provenBy: [{ test: 'is spoken in order: what, where, phone, open, what to know' }],
    },
    {
      id: '3.1.2',
      how: 'Names and addresses are French and keep their order inside Arabic.',
      provenBy: [{ test: 'keeps names, address and phone in their order inside Arabic' }],
    },
    {
      id: 'EN 5.1.3.1',
      how: 'All that the card shows is spoken, in this order.',
      provenBy: [{ test: 'is spoken in order: what, where, phone, open, what to know' }],
    },
  ],
  anatomy: {
    story: 'Full',
    parts: [
      { name: 'Picture', selector: 'article img', words: 'The kind of place.' },
      { name: 'What it is', selector: 'article h2, article h3', words: 'In the language of the visitor.' },
      {
        name: 'Name',
        selector: 'article div:has(> h2) + p, article div:has(> h3) + p',
        words: 'As on the door, in French.',
      },
      { name: 'Where', selector: 'article div:has(> .lucide-map-pin)', words: 'Address, and how far.' },
      { name: 'Phone', selector: 'article div:has(> .lucide-phone)', words: 'Groups of two; text.' },
      { name: 'Hours', selector: 'article ul', words: 'In words; days with the same hours together.' },
      { name: 'Appointment', selector: 'article div:has(> .lucide-calendar-check)', words: 'Needed or not.' },
    ],
  },
} satisfies Contract
