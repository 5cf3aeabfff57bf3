import type { StoryText } from './fr.ts'

/** Words of the stories of hard words, in Arabic. */
export const glossaryAr: StoryText['glossary'] = {
  sentences: [
    'تبدأ مهلة الإشعار préavis مع رسالتكم.',
    'بعد المهلة préavis، ينتهي عقد الإيجار bail.',
    'تقومون بمعاينة المسكن état des lieux في آخر يوم.',
  ],
  notice: {
    term: 'مهلة الإشعار',
    forms: ['مهلة الإشعار'],
    definition: ['مهلة الإشعار هي المدة قبل رحيلكم.'],
    example: ['تعطون مهلة شهر واحد.', 'ترحلون بعد شهر من رسالتكم.'],
  },
  lease: {
    term: 'عقد الإيجار',
    forms: ['عقد الإيجار'],
    definition: ['عقد الإيجار هو العقد لاستئجار مسكن.', 'فيه الثمن والمدة.'],
    example: ['توقعون عقد الإيجار أنتم وصاحب المسكن.'],
  },
  inventory: {
    term: 'معاينة المسكن',
    forms: ['معاينة المسكن', 'محضر المعاينة'],
    definition: ['هي وصف للمسكن.', 'توقعون عليها مع صاحب المسكن.'],
    example: ['تكتبون أن في الحائط ثقبا.'],
  },
}
