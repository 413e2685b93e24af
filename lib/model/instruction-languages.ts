/** Verbs that set something aside, then what is set aside, or the other way round, by language; only signs that stand alone are here. */
const SETTING_ASIDE: readonly (readonly [verbs: string, nouns: string])[] = [
  // German
  [
    "ignorier\\p{L}*|vergiss|vergessen sie|vergesst|missacht\\p{L}*",
    "anweisung|instruktion|regeln|vorgaben|prompt",
  ],
  // French
  [
    "(?:ignor|oubli)(?:e|ez|er)\\s(?:toutes?|tous|les|vos|tes|ces|l['’]ensemble)|ne tiens pas compte|ne tenez pas compte|fais abstraction",
    "instructions?|consignes?|règles|directives",
  ],
  // Spanish
  ["ignor(?:a|e|ar|en)|olvid(?:a|e|ar)|haz caso omiso|descarta", "instrucciones|indicaciones|reglas|órdenes"],
  // Italian
  ["ignor(?:a|are|i|ate)|dimentica|trascura", "istruzioni|indicazioni|regole"],
  // Portuguese
  ["ignor(?:e|a|ar)|esque[cç]a|esquece|desconsidere", "instruções|orientações|regras|comandos"],
  // Dutch
  ["negeer|vergeet", "instructies|aanwijzingen|opdrachten|regels"],
  // Polish
  ["z?ignoruj|zapomnij|pomiń", "instrukcj|polece|zasad"],
  // Swedish, Danish, Norwegian
  ["ignorera|ignorer|glöm|glem", "instruktion|instruks|anvisning|regler"],
  // Vietnamese, Indonesian
  ["bỏ qua|quên|phớt lờ", "hướng dẫn|chỉ dẫn|mệnh lệnh|chỉ thị|quy tắc"],
  ["abaikan|lupakan", "instruksi|perintah|petunjuk|aturan"],
  // Czech, Slovak
  ["ignoruj|ignorujte|zapomeň", "instrukc|pokyn|pravid"],
  // Romanian
  ["ignor(?:ă|a|ați|ati)|uită", "instrucțiun|instructiun|regul"],
  // Greek
  ["αγνόησε|αγνοήστε|ξέχασε", "οδηγίες|εντολές|κανόνες"],
  // Finnish, Hungarian
  ["unohda|ohita|jätä huomiotta", "ohje|säännö|käsky"],
  ["hagyd figyelmen kívül|felejtsd el", "utasítás|szabály"],
  // Russian, Ukrainian
  ["(?:про)?игнорируй|забудь|не обращай внимания", "инструкц|указани|правил"],
  ["(?:про)?ігноруй|забудь", "інструкц|вказів|правил"],
];
/** Languages that write without gaps, or put the verb behind. */
const OTHER: readonly RegExp[] = [
  /(?:忽略|无视|無視|忽視|忘记|忘記).{0,16}(?:指令|指示|说明|說明|规则|規則|提示)/u,
  /(?:指示|命令|ルール|プロンプト).{0,10}(?:無視|忘れ)/u,
  /(?:지시|명령|규칙|지침).{0,10}(?:무시|잊)/u,
  /(?:تجاهل|تجاهلي|انس).{0,30}(?:تعليمات|الأوامر|القواعد|الإرشادات)/u,
  /(?:निर्देश|नियम).{0,24}(?:अनदेखा|नज़रअंदाज़|भूल)/u,
  /(?:התעלם|תתעלם|שכח).{0,24}(?:הוראות|ההוראות|כללים)/u,
  /(?:talimat|kural|yönerge)\p{L}*.{0,40}(?:yok say|görmezden gel|unut)/iu,
];
/** Somebody is told what to do for the case that they are a program. */
const IF_A_PROGRAM =
  /(?<!\p{L})(?:wenn (?:du|sie) (?:eine? )?|si (?:vous êtes|tu es|eres|usted es) une? |se (?:sei|você é|voce e) (?:una?|uma?) |als (?:je|u) een |jeśli jesteś |если ты |如果你是|もしあなたが).{0,12}(?<!\p{L})(?:KI|IA|AI|ИИ|LLM|人工智能|Sprachmodell|Chatbot|Assistent|modelo de lenguaje|modèle de langage)(?!\p{L})/iu;
/** Orders to put something into somebody's papers. */
const INTO_THE_PAPERS: readonly RegExp[] = [
  /(?<!\p{L})füge?n?(?: sie)?\s.{1,80}(?:lebenslauf|fähigkeiten|kenntnisse\p{L}*)\s.{0,20}(?:hinzu|ein)(?!\p{L})/iu,
  /(?<!\p{L})ajoute[rz]?\s.{1,80}\s(?:au|aux|dans le|à la)\s.{0,24}(?:cv|compétences|curriculum|profil)(?!\p{L})/iu,
  /(?<!\p{L})(?:añad[ae]|añadir|agreg(?:a|ue|ar)|incluy[ae])\s.{1,80}\s(?:al|a las|a la|en el|en la)\s.{0,24}(?:currículum|currículo|cv|habilidades|competencias)(?!\p{L})/iu,
  /(?<!\p{L})aggiung(?:i|ere|ete)\s.{1,80}\s(?:al|alle|nel)\s.{0,24}(?:cv|curriculum|competenze)(?!\p{L})/iu,
  /(?<!\p{L})(?:adicion[ea]r?|acrescent[ea]r?|inclua)\s.{1,80}\s(?:ao|às|no|na)\s.{0,24}(?:currículo|cv|competências|habilidades)(?!\p{L})/iu,
  /(?<!\p{L})voeg\s.{1,80}\stoe\saan\s.{0,24}(?:cv|vaardigheden)(?!\p{L})/iu,
  /(?<!\p{L})dodaj\s.{1,80}\sdo\s.{0,24}(?:cv|życiorysu|umiejętności)(?!\p{L})/iu,
  /(?<!\p{L})добавь(?:те)?\s.{1,80}\sв\s.{0,24}(?:резюме|навык\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:como requisito|come requisito|comme (?:exigence|prérequis|compétence requise)|als (?:anforderung|voraussetzung|eis)|как требование)(?!\p{L})/iu,
  /(?:在|将|把|往).{0,30}(?:简历|履历|技能).{0,12}(?:添加|加入|写上)|(?:添加|加入).{0,30}(?:简历|履历|技能)/u,
];

/** Signs of an instruction to a program in languages beside English. */
export const SIGNS_OF_LANGUAGES: readonly RegExp[] = [
  ...SETTING_ASIDE.map(
    ([verbs, nouns]) => new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L}).{0,50}(?<!\\p{L})(?:${nouns})`, "iu"),
  ),
  ...OTHER,
  IF_A_PROGRAM,
  ...INTO_THE_PAPERS,
];
