/** What a part of a posting is about. */
export type SectionKind =
  "intro" | "responsibilities" | "must" | "nice" | "company" | "benefits" | "apply" | "other";

/** Headings in English, French and German, in the order in which they are tried; matched on folded text. */
const VOCABULARY: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "nice",
    /^(?:preferred|desired|desirable|bonus|additional|optional|nice|ideal(?:ly)?|extra|plus|advantageous|it(?:'s| is| would be) (?:a plus|nice)|good to have|great to have|what would be nice|brownie points|assets?|atouts?|les plus|un plus|souhaite|serait un plus|wunschenswert|von vorteil|idealerweise|das ware|pluspunkte|nice-to-have)\b/,
  ],
  [
    "nice",
    /\b(?:nice[- ]to[- ]haves?|bonus points?|preferred (?:skills|qualifications?|experience|requirements?)|(?:is|are|as) (?:a )?(?:plus|bonus|asset)|not required|asset qualifications?|atouts)\b/,
  ],
  [
    "benefits",
    /\b(?:benefits?|perks?|what we offer|we offer|what(?:'s| is) in it for you|why (?:join|work|you'll love)|compensation|salary|our offer|what you(?:'ll| will) (?:get|receive)|total rewards|avantages|nous (?:vous )?offrons|ce que nous offrons|remuneration|wir bieten|unser angebot|das bieten wir|benefits|was wir (?:dir|ihnen)? ?bieten|deine vorteile|ihre vorteile)\b/,
  ],
  [
    "apply",
    /\b(?:how to apply|to apply|application process|apply now|equal opportunity|equal employment|diversity|eeo|accommodations?|contact|next steps|hiring process|interview process|selection process|disclaimer|privacy|notice|comment postuler|pour postuler|postuler|processus|bewerbung|jetzt bewerben|kontakt|interessiert|so bewirbst)\b/,
  ],
  [
    "responsibilities",
    /\b(?:responsibilit(?:y|ies)|duties|what you(?:'ll| will)? (?:be )?(?:do|doing|own|work on|accomplish)|you(?:'ll| will) (?:need to )?(?:accomplish|do|be doing|work on|own)|your (?:role|mission|tasks|day|impact|work)|day[- ]to[- ]day|the role|in this role|job description|position summary|key (?:tasks|activities|accountabilities)|accountabilities|essential functions?|how you(?:'ll| will) (?:make|contribute|spend)|what (?:the|this) (?:job|role)|role summary|objectives|missions?|responsabilites|vos (?:missions|taches|responsabilites)|taches|votre role|ce que vous (?:ferez|accomplirez)|aufgaben|deine (?:aufgaben|rolle|mission)|ihre aufgaben|verantwortung|das erwartet (?:dich|sie)|tatigkeiten|was (?:dich|sie) erwartet)\b/,
  ],
  [
    "must",
    /\b(?:requirements?|qualifications?|must[- ]haves?|required|essential|what you(?:'ll| will)? (?:bring|need|have)|what we(?:'re| are)? (?:look|need|expect|want|require)|who (?:you are|we(?:'re| are) looking)|about you|you (?:have|bring|are|should have|possess|must)|your (?:profile|background|skills|experience|qualifications?)|ideal candidate|(?:the )?(?:successful|right) (?:candidate|applicant)|skills|experience|education|certifications?|licen[cs]es?|knowledge|competenc(?:y|ies|es)|we(?:'ll| will) evaluate you|evaluat(?:e|ed)|you(?:'ll| will) (?:need|bring|have)|minimum|eligibility|criteria|tech(?:nology)? stack|profil|exigences?|competences|qualifications requises|vous (?:avez|etes|possedez)|votre profil|prerequis|nous (?:vous )?evaluerons|anforderungen|dein profil|ihr profil|qualifikation(?:en)?|das bringst du|was (?:du|sie) mitbring(?:st|en)|voraussetzungen|kenntnisse|wir erwarten)\b/,
  ],
  [
    "company",
    /^(?:about|who we are|our (?:mission|team|company|story|values|culture)|company (?:overview|description)|the (?:company|team)|a propos|qui sommes[- ]nous|notre (?:equipe|entreprise|mission)|uber uns|wer wir sind|unternehmen)\b/,
  ],
];

/** A heading or a line as it is compared: lower case, no diacritics, straight apostrophes, no decoration. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[*_#]+/g, "")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[^\p{L}\p{N})]+$/u, "")
    .trim();
}

/** The kind of section that a heading with these words opens, if it is a heading known to the field. */
export function sectionOf(heading: string): SectionKind | undefined {
  const words = folded(heading);
  if (words === "" || words.length > 80) return undefined;
  if (/^about (?:the |this )?(?:role|job|position|opportunity)/.test(words)) return "responsibilities";
  return VOCABULARY.find(([, pattern]) => pattern.test(words))?.[0];
}
