import { englishShare } from "../text/language.ts";
import { conceptOf } from "../text/concepts.ts";
import type { FloorRule } from "./floor-rule.ts";

const KEYBOARD_RUN =
  /qwer|wert|erty|rtyu|tyui|yuio|uiop|asdf|sdfg|dfgh|fghj|ghjk|hjkl|zxcv|xcvb|cvbn|vbnm|poiu|oiuy|lkjh|kjhg|jhgf|hgfd|gfds|fdsa|mnbv|qaz|wsx|edc(?=rfv)/u;
// Pairs of letters that no word of a European language holds.
const IMPOSSIBLE =
  /[bcdfghjklmnpqrstvwxz]{6,}|q[^aiuqrtls\W]|jx|jz|jq(?!u)|vq|vx|wx|xj|zx|zq|kx|qx|fq|gx|hx|dx|bx|vb|vf|vj|vm|wv|xq|xz|kj|gj|jf|jg|jk(?!a)|fj(?!o)|lkj|sdf|dfg|kdj|jdk|skdj|lsk|dkf|(.)\1\1/u;
const VOWELLESS = /^[bcdfghjklmnpqrstvwxz]{5,}$/u;

function isMash(word: string): boolean {
  if (/\d/.test(word) || word.length < 4) return /^(.)\1{2,}$/.test(word);
  if (!/^[a-z]+$/.test(word)) return false;
  return (
    KEYBOARD_RUN.test(word) ||
    VOWELLESS.test(word) ||
    word.length > 28 ||
    (word.length >= 5 && IMPOSSIBLE.test(word))
  );
}

const LOREM = new Set(
  "lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt ut labore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident culpa officia deserunt mollit anim laborum".split(
    " ",
  ),
);

// Prose has a bracket or a semicolon in a hundred letters, code one in ten.
const CODE = 0.07;

/** Keys pressed at random, words drawn at random, signs without words, or printers' Latin. A language is not gibberish. */
export const isGibberish: FloorRule = ({ evidence, folded, language }) => {
  const symbols = folded.match(/[{}();=<>[\]]/gu)?.length ?? 0;
  if (symbols > CODE * folded.length) return true;
  const words = evidence.answer.sentences.flatMap(({ words }) => [...words]);
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  if (letters < folded.replace(/\s/g, "").length * 0.5) return true;
  if (words.filter(isMash).length >= Math.max(1, words.length * 0.2)) return true;
  if (words.filter((word) => LOREM.has(word)).length >= words.length * 0.3) return true;
  if (language.kind !== "unknown") return false;
  const topical = evidence.answer.sentences
    .flatMap(({ stems }) => stems.map(conceptOf))
    .filter((concept) => evidence.question.topic.has(concept)).length;
  if (topical >= words.length * 0.25) return false;
  const telegraphic = evidence.own.size >= 2 && evidence.points.some(({ credit }) => credit > 0.3);
  return words.length >= 4 && englishShare(words) < 0.15 && !telegraphic;
};
