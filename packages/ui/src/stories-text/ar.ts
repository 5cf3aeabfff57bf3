import { baseAr } from './base-ar.ts'
import type { StoryText } from './fr.ts'
import { glossaryAr } from './glossary-ar.ts'
import { moreAr } from './more-ar.ts'
import { pathAr } from './path-ar.ts'
import { questionsAr } from './questions-ar.ts'

/** The words of the stories in Arabic. */
export const storyTextAr: StoryText = {
  continue: 'متابعة',
  phaseBefore: 'قبل الانتقال',
  phaseDay: 'يوم الانتقال',
  phaseAfter: 'بعد الوصول',
  phaseCount: '12 إجراء',
  questions: questionsAr,
  path: pathAr,
  base: baseAr,
  places: {
    here: 'France Services، هنا',
    hall: 'البلدية',
    bus: 'حافلة France Services',
    emergency: 'الطوارئ',
  },
  glossary: glossaryAr,
  more: moreAr,
  presses: {
    hint: 'اضغطوا مرتين بسرعة.',
    counted: 'عدد الضغطات: {{count}}.',
    press: 'اضغطوا',
  },
}
