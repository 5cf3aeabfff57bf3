import type { moreFr } from './more-fr.ts'

/** The same words in Arabic. */
export const moreAr = {
  text: {
    firstName: 'اسمك',
    firstNameHint: 'اسم واحد يكفي.',
    firstNameMend: 'اكتب اسمك.',
    code: 'رمزك السري',
    phone: 'هاتفك',
    noPhone: 'اختيار إجابة أخرى',
  },
  event: {
    question: 'ماذا يحدث في حياتك؟',
    moving: 'تنتقل إلى سكن آخر',
    birth: 'مولود جديد',
  },
  trip: { title: 'تنقلاتك', place: 'Mairie de Vimoutiers' },
  recourse: {
    title: 'إذا كان الجواب لا',
    who: 'لجنة الطعن في صندوق المنح العائلية',
    write: 'اكتب رسالة إلى اللجنة.',
    copy: 'احتفظ بنسخة من الرسالة.',
    limitWords: 'لديك شهران بعد الجواب.',
    mediator: 'وسيط صندوق المنح العائلية',
    mediatorDoes: 'يبحث معك عن اتفاق.',
    defender: 'المدافع عن الحقوق',
    defenderDoes: 'يساعدك مجانا.',
  },
  rights: {
    title: 'انتقالك',
    housing: 'مساعدة السكن',
    housingRisk: 'تتوقف المساعدة يوم مغادرتك.',
    housingKeep: 'قدم طلبا جديدا.',
    health: 'تعويض العلاج',
    healthRisk: 'أعط عنوانك الجديد لصندوق التأمين الصحي.',
  },
  why: {
    tenant: 'أنت تستأجر سكنك.',
    date: 'تغادر في شهر يونيو.',
    law: 'القانون يطلب هذه الرسالة.',
    change: 'صاحب السكن لا يقوم بهذا الإجراء.',
    unknown: 'قد تكون في عقدك قاعدة أخرى.',
    everybody: 'الجميع يقوم بهذا الإجراء.',
  },
  ticket: {
    steps: 'إجراءاتك',
    dates: 'المواعيد',
    papers: 'الأوراق المطلوبة',
    name: 'اسمك',
    answers: 'إجاباتك',
  },
} satisfies { [Key in keyof typeof moreFr]: object }
