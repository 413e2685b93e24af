import { foldDigits, foldText } from "../fold.ts";
import type { Finding, Prose } from "../prose/prose.ts";

const MAIL = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+/gu;
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s().\u00a0/-]{6,}\d(?![\p{L}\p{N}%])/gu;

/** Mail addresses and phone numbers must be the source's own, digit by digit. */
export function contacts({ text, scope }: Prose): Finding[] {
  const had = foldText(scope.text);
  const mails = (text.match(MAIL) ?? []).filter((mail) => !had.includes(foldText(mail)));
  const digits = foldDigits(scope.text).replace(/\D/g, "");
  const phones = (foldDigits(text).match(PHONE) ?? [])
    // "Since 2022 (430,000 users)": a year before a bracket.
    .filter((phone) => !/^(?:19|20)\d{2}\s\(/u.test(phone))
    .map((phone) => phone.replace(/\D/g, ""))
    // Two years with a dash between them are a period.
    .filter(
      (phone) => phone.length >= 7 && !/^(?:(?:19|20)\d{2}){2}$/.test(phone) && !digits.includes(phone),
    );
  return [...mails, ...phones].map((contact) => ({
    rule: "contacts",
    detail: `The source does not hold the contact ${JSON.stringify(contact)}.`,
  }));
}
