import type { Section } from "../document.ts";

/** Words that a template adds to the document's own. */
export type Labels = Record<Section | "summary" | "contact" | "present" | "courses" | "resume", string>;

const ORDER = [
  "resume", "contact", "summary", "work", "volunteer", "education", "awards", "certificates", "publications", "skills",
  "languages", "interests", "references", "projects", "courses", "present",
] as const satisfies readonly (keyof Labels)[]; // prettier-ignore

/* One row a language, in the order above. */
const ROWS = {
  en: "Résumé|Contact|Summary|Experience|Volunteering|Education|Awards|Certificates|Publications|Skills|Languages|Interests|References|Projects|Courses|Present",
  de: "Lebenslauf|Kontakt|Profil|Berufserfahrung|Ehrenamt|Ausbildung|Auszeichnungen|Zertifikate|Veröffentlichungen|Kenntnisse|Sprachen|Interessen|Referenzen|Projekte|Schwerpunkte|heute",
  fr: "CV|Contact|Profil|Expérience professionnelle|Bénévolat|Formation|Distinctions|Certifications|Publications|Compétences|Langues|Centres d’intérêt|Références|Projets|Cours|aujourd’hui",
  es: "Currículum|Contacto|Perfil|Experiencia|Voluntariado|Formación|Premios|Certificados|Publicaciones|Competencias|Idiomas|Intereses|Referencias|Proyectos|Cursos|actualidad",
  pt: "Currículo|Contacto|Perfil|Experiência|Voluntariado|Formação|Prémios|Certificados|Publicações|Competências|Línguas|Interesses|Referências|Projetos|Cursos|presente",
  it: "Curriculum|Contatti|Profilo|Esperienza|Volontariato|Istruzione|Premi|Certificati|Pubblicazioni|Competenze|Lingue|Interessi|Referenze|Progetti|Corsi|presente",
  nl: "CV|Contact|Profiel|Werkervaring|Vrijwilligerswerk|Opleiding|Prijzen|Certificaten|Publicaties|Vaardigheden|Talen|Interesses|Referenties|Projecten|Vakken|heden",
  pl: "CV|Kontakt|Profil|Doświadczenie|Wolontariat|Wykształcenie|Nagrody|Certyfikaty|Publikacje|Umiejętności|Języki|Zainteresowania|Referencje|Projekty|Kursy|obecnie",
  el: "Βιογραφικό|Επικοινωνία|Προφίλ|Εμπειρία|Εθελοντισμός|Εκπαίδευση|Διακρίσεις|Πιστοποιήσεις|Δημοσιεύσεις|Δεξιότητες|Γλώσσες|Ενδιαφέροντα|Συστάσεις|Έργα|Μαθήματα|σήμερα",
  ru: "Резюме|Контакты|О себе|Опыт работы|Волонтёрство|Образование|Награды|Сертификаты|Публикации|Навыки|Языки|Интересы|Рекомендации|Проекты|Курсы|наст. время",
  uk: "Резюме|Контакти|Про себе|Досвід роботи|Волонтерство|Освіта|Нагороди|Сертифікати|Публікації|Навички|Мови|Інтереси|Рекомендації|Проєкти|Курси|дотепер",
  ar: "السيرة الذاتية|التواصل|نبذة|الخبرات|التطوع|التعليم|الجوائز|الشهادات|المنشورات|المهارات|اللغات|الاهتمامات|المراجع|المشاريع|المقررات|حتى الآن",
  he: "קורות חיים|יצירת קשר|תמצית|ניסיון תעסוקתי|התנדבות|השכלה|פרסים|תעודות|פרסומים|מיומנויות|שפות|תחומי עניין|ממליצים|פרויקטים|קורסים|היום",
  fa: "رزومه|تماس|درباره من|سوابق کاری|فعالیت داوطلبانه|تحصیلات|جوایز|گواهینامه‌ها|انتشارات|مهارت‌ها|زبان‌ها|علایق|معرف‌ها|پروژه‌ها|دوره‌ها|اکنون",
  ja: "履歴書|連絡先|概要|職歴|ボランティア|学歴|受賞歴|資格|出版物|スキル|言語|趣味|推薦者|プロジェクト|科目|現在",
  zh: "简历|联系方式|简介|工作经历|志愿服务|教育背景|荣誉奖项|证书|出版物|技能|语言|兴趣|推荐人|项目经历|课程|至今",
  ko: "이력서|연락처|소개|경력|봉사활동|학력|수상|자격증|출판물|기술|언어|관심사|추천인|프로젝트|과목|현재",
} as const;

export type Language = keyof typeof ROWS;

/** Section titles and the word for an open end, in the language of the document. */
export function labelsFor(language: Language): Labels {
  const words = ROWS[language].split("|");
  const word = (key: keyof Labels) => words[ORDER.indexOf(key)] ?? key;
  return {
    resume: word("resume"),
    contact: word("contact"),
    summary: word("summary"),
    work: word("work"),
    volunteer: word("volunteer"),
    education: word("education"),
    awards: word("awards"),
    certificates: word("certificates"),
    publications: word("publications"),
    skills: word("skills"),
    languages: word("languages"),
    interests: word("interests"),
    references: word("references"),
    projects: word("projects"),
    courses: word("courses"),
    present: word("present"),
  };
}
