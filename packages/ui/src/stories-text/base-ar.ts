import type { baseFr } from './base-fr.ts'

/** Words of the stories of the base components, in Arabic. */
export const baseAr: typeof baseFr = {
  print: 'طباعة',
  later: 'لاحقا',
  removeAll: 'امسح كل شيء',
  longLabel: 'عرض قائمة الأوراق المطلوب إحضارها',
  slowVoice: 'صوت بطيء',
  calm: 'ألوان هادئة',
}
