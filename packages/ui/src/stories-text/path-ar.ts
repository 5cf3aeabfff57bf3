import type { pathFr } from './path-fr.ts'

/** The same words in Arabic. */
export const pathAr = {
  title: 'مسارك',
  before: 'قبل الانتقال',
  after: 'بعد الانتقال',
  notice: {
    title: 'إخبار صاحب البيت',
    who: 'بالبريد',
    help: 'موظف يساعدك هنا',
    what: ['اكتب رسالة إلى صاحب البيت.', 'اذكر يوم مغادرتك.', 'أرسل الرسالة بالبريد المضمون.'],
    why: ['أنت تستأجر سكنك.'],
    when: ['تخبره قبل المغادرة بثلاثة أشهر.'],
    where: ['اذهب إلى مكتب البريد.', 'موظف يكتب الرسالة معك.'],
    papers: ['حضر هذه الأوراق.'],
    refused: ['قد لا يوافق صاحب البيت.', 'اتصل بخدمة الإسكان المجانية.'],
    source: ['هذا النص من القانون.', 'راجعه موظف يوم الأربعاء، 25 نوفمبر 2026.'],
  },
  address: { title: 'تغيير عنوانك', who: 'على الإنترنت أو هنا', help: 'موظف يقوم به معك' },
  vote: { title: 'التسجيل للانتخاب', who: 'في البلدية' },
  school: { title: 'تسجيل طفلك في المدرسة', who: 'في البلدية' },
  aid: { title: 'طلب مساعدة السكن', who: 'في صندوق المنح العائلية' },
  energy: { title: 'فتح عقد الكهرباء', who: 'بالهاتف' },
  health: { title: 'التحدث إلى طبيبك', who: 'عند طبيبك', neutral: 'إجراء شخصي' },
  papers: {
    identity: 'بطاقة هويتك',
    letter: 'رسالة المغادرة',
    letterHint: 'موظف يساعدك على كتابتها.',
    lease: 'عقد الإيجار',
    iban: 'رقم حسابك في البنك',
  },
  done: 'تم',
  topics: { health: 'صحتك', safety: 'سلامتك', money: 'ديونك' },
  print: {
    title: 'مسارك: تنتقل إلى سكن آخر',
    place: 'France Services de Vimoutiers',
    hours: ['مفتوح من الاثنين إلى الجمعة.', 'من الساعة 9 إلى الساعة 12.'],
  },
} satisfies { [Key in keyof typeof pathFr]: string | object }
