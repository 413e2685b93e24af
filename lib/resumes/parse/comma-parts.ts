import { fold } from "./fold.ts";
import { LEGAL_FORM } from "./organisation-words.ts";

/** A text at its commas outside brackets, where a legal form stays with its name. */
export function commaParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const part of text.split(/\s*,\s+/)) {
    const last = parts.length - 1;
    const isLegal = LEGAL_FORM.exec(fold(part))?.index === 0 && !/^[A-Z]{2}$/.test(part);
    if (parts.length > 0 && (depth > 0 || isLegal)) parts[last] = `${parts[last] ?? ""}, ${part}`;
    else parts.push(part);
    depth += (part.match(/\(/g)?.length ?? 0) - (part.match(/\)/g)?.length ?? 0);
  }
  return parts;
}
