import type { ResumeDocument } from "../resumes/document.ts";
import { checkProse } from "./check-prose.ts";
import { sentencesOf } from "./prose/clauses.ts";
import type { Refusal } from "./refusal.ts";
import { documentScope, scopeOf, type Scope } from "./scope.ts";
import { TALK_WORDS } from "./talk-words.ts";

/** Addresses, links and markup have no place in what a program says to a person. */
const SUSPICIOUS = /[@<>[\]{}|\\]|https?:|www\./iu;
/** What no program asks a person for. */
const PRIVATE =
  /\b(?:bank accounts?|account numbers?|iban|passwords?|passcodes?|credit cards?|card numbers?|passports?|social security|dates? of birth|birthdays?|salary|religio\w*|pregnan\w*)\b/iu;
/** "Your own part" claims nothing, and "one case" counts nothing. */
const OWN = /(?<=\b(?:your|their|his|her)) own\b/giu;
const ONE =
  /\bone (?=(?:\p{L}+ )?(?:case|example|instance|time|day|moment|thing|line|sentence|situation|occasion)\b)/giu;
/** Nobody is asked or advised in a longer sentence, in UTF-16 units; a longer one is refused unread. */
const LONGEST_SENTENCE = 400;

const SPOKEN = TALK_WORDS.map((text) => ({ path: "", text }));
const scopes = new WeakMap<ResumeDocument, Scope>();

/** What the papers hold, and beside each entry the words in which one talks about it: each by itself, so that no two of them make a name. */
function talkScope(source: ResumeDocument): Scope {
  const known = scopes.get(source);
  if (known !== undefined) return known;
  const { units } = documentScope(source);
  const scope = scopeOf(units.map((unit) => ({ ...unit, texts: [...unit.texts, ...SPOKEN] })));
  scopes.set(source, scope);
  return scope;
}

/**
 * What a question or advice says of the person that their papers do not hold; `[]` means that it may be said. Questions may leave open what was done, and
 * so use words of a closed list that a letter could not.
 * @param now ISO 8601
 */
export function checkTalk(source: ResumeDocument, text: string, { now }: { now: string }): Refusal[] {
  if (SUSPICIOUS.test(text))
    return [{ path: "", after: text, rule: "links", detail: "It holds an address, a link or markup." }];
  if (sentencesOf(text).some((sentence) => sentence.length > LONGEST_SENTENCE))
    return [{ path: "", after: text, rule: "shape", detail: "The sentence is too long to be checked." }];
  if (PRIVATE.test(text))
    return [
      { path: "", after: text, rule: "contacts", detail: "It is about something that is nobody's business." },
    ];
  const plain = text.replace(OWN, "").replace(ONE, "a ");
  return checkProse("", plain, talkScope(source), now, { asked: true }).map((refusal) => ({
    ...refusal,
    after: text,
  }));
}
