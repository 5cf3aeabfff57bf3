import type { moreFr } from './more-fr.ts'

/** The same words in Arabic. */
export const moreAr = {
  text: {
    firstName: 'اسمكم',
    firstNameHint: 'اسم واحد يكفي.',
    firstNameMend: 'اكتبوا اسمكم.',
    code: 'رمزكم السري',
    phone: 'هاتفكم',
    noPhone: 'اختيار إجابة أخرى',
  },
  event: {
    question: 'ماذا يحدث في حياتكم؟',
    moving: 'تنتقلون إلى سكن آخر',
    birth: 'مولود جديد',
  },
  trip: { title: 'تنقلاتكم' },
  recourse: {
    title: 'إذا كان الجواب لا',
    who: 'لجنة الطعن في صندوق المنح العائلية',
    write: 'اكتبوا رسالة إلى اللجنة.',
    copy: 'احتفظوا بنسخة من الرسالة.',
    limitWords: 'لديكم شهران بعد الجواب.',
    mediator: 'وسيط صندوق المنح العائلية',
    mediatorDoes: 'يبحث معكم عن اتفاق.',
    defender: 'المدافع عن الحقوق',
    defenderDoes: 'يساعدكم مجانا.',
  },
  rights: {
    title: 'انتقالكم',
    housing: 'مساعدة السكن',
    housingRisk: 'تتوقف المساعدة يوم مغادرتكم.',
    housingKeep: 'قدموا طلبا جديدا.',
    health: 'تعويض العلاج',
    healthRisk: 'أعطوا عنوانكم الجديد لصندوق التأمين الصحي.',
  },
  why: {
    tenant: 'أنتم تستأجرون سكنكم.',
    date: 'تغادرون في شهر يونيو.',
    law: 'القانون يطلب هذه الرسالة.',
    change: 'صاحب السكن لا يقوم بهذا الإجراء.',
    unknown: 'قد تكون في عقدكم قاعدة أخرى.',
    everybody: 'الجميع يقوم بهذا الإجراء.',
  },
  ticket: {
    steps: 'إجراءاتكم',
    dates: 'المواعيد',
    papers: 'الأوراق المطلوبة',
    name: 'اسمكم',
    answers: 'إجاباتكم',
  },
} satisfies { [Key in keyof typeof moreFr]: object }
