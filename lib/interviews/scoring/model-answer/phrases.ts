import { withArticle } from "../../../kernel/titles.ts";
import { findSkills } from "../../../skills/index.ts";
import { fold, wordsOf } from "../text/fold.ts";
import { isPast } from "../text/stem.ts";

// Words that titles are made of: these are written small in a sentence, names of tools and houses are not.
const TITLE_WORDS = new Set(
  `senior junior lead principal staff chief head assistant associate deputy interim trainee intern apprentice working student graduate undergraduate freelance independent
software backend front frontend full stack fullstack web mobile data machine learning cloud platform systems system network security site reliability test quality assurance embedded game
engineer developer programmer architect analyst scientist administrator admin designer researcher consultant specialist technician tester operator expert officer coordinator
manager director president vice owner founder co-founder cofounder partner supervisor leader executive strategist planner buyer advisor adviser agent representative clerk
product project program programme account accounts accountant accounting finance financial controller auditor bookkeeper tax payroll sales marketing content brand growth business customer
client success support service services operations human resources talent recruiter recruiting people office executive legal nurse nursing registered clinical healthcare care ward
midwife paramedic physician doctor pharmacist therapist teacher teaching lecturer professor tutor instructor mathematics physics science school primary secondary english history
warehouse shift logistics supply chain store shop team technical infrastructure database solutions research development information technology user experience interface visual graphic
co ceo cto cfo coo creative innovative proud woman man geek digital general design university college hospital and of the for in at`.split(
    /\s+/,
  ),
);

const isPlain = (word: string) =>
  word
    .toLowerCase()
    .split(/[-/]/)
    .every((part) => TITLE_WORDS.has(part) || !/\p{L}/u.test(part));
const MOST_TITLE_WORDS = 9;

/** Whether a text can stand behind "I was a": a few words, one of which is of those that titles are made of. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= MOST_TITLE_WORDS &&
    !/[.!?]$|\d{3}/u.test(text) &&
    words.some((word) => /\p{L}{3}/u.test(word) && isPlain(word.replaceAll(/[,&()]/g, "")))
  );
}

/**
 * A title as it stands within a sentence: "Senior Java Developer" as "senior Java developer". A part of it with words that may be names
 * stays as it is.
 */
function titleInSentence(title: string): string {
  const [first = ""] = title.split(/\s*[|•·;]\s*|\s+[-–—]\s+/);
  return first
    .trim()
    .split(/(?<=,\s*)/)
    .map((part) => {
      const words = part.split(/(?=[\s/])|(?<=[\s/])/);
      // "Machine Learning" is said small, "Google Cloud" and "Intensive Care Unit" are not.
      const skills = findSkills(part).map(({ text }) => text.split(/\s+/));
      const names = new Set(skills.filter((skill) => !skill.every(isPlain)).flat());
      const isShort = (word: string) => /^[A-Z]{2,4}$/.test(word);
      const plain = (word: string) =>
        isPlain(word.replaceAll(/[,&()\s]/g, "")) && !isShort(word) && !names.has(word);
      if (!words.every((word) => plain(word) || names.has(word) || isShort(word))) return part;
      return words.map((word) => (plain(word) ? word.toLowerCase() : word)).join("");
    })
    .join("");
}

/** A title with its article, for "I am …" and "I was …". */
export function aTitle(title: string): string {
  return withArticle(titleInSentence(title));
}

const YEAR = (date: string | undefined) => date?.slice(0, 4);

/** "Since 2022", "From 2019 to 2022", "In 2013", "Until 2020"; nothing without dates. */
export function periodOf(startDate: string | undefined, endDate: string | undefined): string | undefined {
  const [from, to] = [YEAR(startDate), YEAR(endDate)];
  if (from === undefined) return to === undefined ? undefined : `Until ${to}`;
  if (to === undefined) return `Since ${from}`;
  return from === to ? `In ${from}` : `From ${from} to ${to}`;
}

// Verbs that lines of a résumé begin with in their plain form.
const PLAIN_VERBS = new Set(
  `lead manage design develop build write create maintain run teach train mentor coach support plan organise organize prepare review test deploy automate analyse analyze
monitor coordinate supervise handle own drive improve reduce increase deliver implement operate assist advise serve sell negotiate recruit hire care document report
oversee direct work provide conduct perform ensure collaborate guide help migrate optimise optimize research present translate administer assess load check answer`.split(
    /\s+/,
  ),
);
const LONGEST = 260;

/** A line cut to whole sentences, or to whole words where its first sentence is long. */
function shortened(line: string): string {
  const plain = line
    .replaceAll(/\s+/g, " ")
    .replace(/^[-*•–—▪◦·]\s*/u, "")
    .trim();
  if (plain.length <= LONGEST) return plain;
  const sentence = plain.slice(0, LONGEST).replace(/(?<=[.!?])\s[^.!?]*$/u, "");
  return sentence.length < LONGEST ? sentence : `${plain.slice(0, LONGEST).replace(/\s+\S*$/, "")} …`;
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
export const stopped = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

// "Pied Piper is a platform" begins like a deed and tells none.
const NO_DEED = /^\S+(?:\s\S+){0,3}\s(?:is|are|was|were|has|have)\b/iu;
// "Used by 19 managers": what was done with the thing, and not by the person.
const PASSIVE =
  /^(?:\w+ by|(?:used|given|shared|published|selected|chosen|promoted|read) (?:in|on|at|as|to|for|from|with|among|across|daily|worldwide)|known|based|awarded|featured|recogni[sz]ed|funded|nominated|ranked|certified) /iu;
const LEAST_WORDS = 4;

/**
 * One sentence of a résumé as its owner would say it; undefined when it does not tell what somebody did.
 * @param still whether it goes on today
 */
function deedIn(sentence: string, still = false): string | undefined {
  const [first = "", second = ""] = wordsOf(fold(sentence.replace(/^co-/i, "")));
  if (/^(?:i|i've|i'm|my|we)$/.test(first)) return sentence;
  if (NO_DEED.test(sentence) || PASSIVE.test(sentence)) return undefined;
  const verb = first.endsWith("ly") ? second : first;
  if (isPast(verb) || PLAIN_VERBS.has(verb)) return `I ${lowered(sentence)}`;
  const stemmed = verb.replace(/ing$/, "");
  if (
    verb.endsWith("ing") &&
    (PLAIN_VERBS.has(stemmed) || PLAIN_VERBS.has(`${stemmed}e`) || PLAIN_VERBS.has(stemmed.slice(0, -1)))
  )
    return `I ${still ? "have been" : "was"} ${lowered(sentence)}`;
  if (/^responsible for\b/iu.test(sentence)) return `I ${still ? "am" : "was"} ${lowered(sentence)}`;
  return undefined;
}

const sentencesOf = (line: string) =>
  shortened(line).split(
    /(?<!\b(?:St|Dr|Mrs?|Ms|[Ii]nc|[Ll]td|Co|[Nn]o|vs|[Dd]ept|approx)\.)(?<=(?:[\p{L}\d)%+#]{2}|\b[CR])[.!?])\s+(?=\p{Lu})/u,
  );

/** Whether a line of a résumé tells what its owner did. */
export function tellsDeed(line: string): boolean {
  const [first = ""] = sentencesOf(line);
  return wordsOf(fold(first)).length >= LEAST_WORDS && deedIn(first) !== undefined;
}

/** A line of a résumé as it stands, for quotation marks. */
export const asWritten = (line: string): string => shortened(line).replace(/[.\s]+$/, "");

/**
 * A line of a résumé that tells a deed, as its owner would say it: its words stay, the "I" is added.
 * @param still whether it goes on today
 */
export function asSaid(line: string, still = false): string {
  return sentencesOf(line)
    .map((sentence) => stopped(deedIn(sentence, still) ?? sentence))
    .join(" ");
}

const CAUSE =
  /^(.{20,}?),? (?:thereby |thus |and thereby )?((?:reducing|cutting|increasing|improving|raising|saving|halving|doubling|tripling|lowering|shortening|boosting|growing|enabling|resulting in|leading to|bringing|speeding up|decreasing|generating|eliminating|achieving|which (?:reduced|cut|increased|improved|raised|saved|halved|doubled|lowered|shortened|led to|brought|let|meant|made)) .{5,})$/iu;
const EFFECT =
  /^((?:reduced|cut|increased|improved|raised|saved|halved|doubled|tripled|lowered|shortened|boosted|grew|decreased|shrank|accelerated|sped up|brought) .{10,}?) (by (?!\d|about|over|around|nearly|more|half|a )\w+ing .{5,})$/iu;

const IRREGULAR: Readonly<Record<string, string>> = {
  cutting: "cut",
  growing: "grew",
  leading: "led",
  bringing: "brought",
  speeding: "sped",
};

/** "Reducing the run to an hour" and "which reduced the run" as what it did: "reduced the run". */
function inPast(clause: string): string {
  const [first = "", ...rest] = clause.split(" ");
  const verb = first.toLowerCase();
  if (verb === "which") return rest.join(" ");
  return [IRREGULAR[verb] ?? verb.replace(/ing$/, "ed"), ...rest].join(" ");
}

/** What was done and what came of it, where one line of a résumé tells both. */
export function actionAndResult(line: string): { action: string; result: string } | undefined {
  const text = shortened(line).replace(/[.\s]+$/, "");
  const [, did, brought] = CAUSE.exec(text) ?? [];
  if (did !== undefined && brought !== undefined)
    return { action: asSaid(did), result: `It ${stopped(inPast(brought))}` };
  const [, effect, how] = EFFECT.exec(text) ?? [];
  if (effect !== undefined && how !== undefined)
    return { action: `${how.charAt(0).toUpperCase()}${how.slice(1)}.`, result: asSaid(effect) };
  return undefined;
}
