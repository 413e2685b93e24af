import { ResumeDocument, SECTIONS } from "../resumes/document.ts";
import { checkBasics } from "./check-basics.ts";
import { checkEntries } from "./check-entries.ts";
import { checkInterests, checkSkills } from "./check-lists.ts";
import { checkForm, withEdit, type Edit } from "./edit.ts";
import type { Refusal } from "./refusal.ts";
import { documentScope } from "./scope.ts";
import { heldSkills } from "./held-skills.ts";

/** `now` is an ISO time: open-ended positions are counted up to it. */
export type GateOptions = { now: string };

/** A gate over one source document; what it reads of the source is read once. */
export function makeGate(source: ResumeDocument, options: GateOptions) {
  if (Number.isNaN(Date.parse(options.now))) throw new RangeError(`not a time: ${options.now}`);
  const scope = documentScope(source, { standing: true });
  const holds = heldSkills(source, scope);
  const check = (candidate: unknown): Refusal[] => {
    const parsed = ResumeDocument.safeParse(candidate);
    if (!parsed.success) {
      return [
        { path: "", after: undefined, rule: "shape", detail: "This is not a résumé as JSON Resume has it." },
      ];
    }
    const tailored = parsed.data;
    return [
      ...checkFrame(source, tailored),
      ...checkBasics(source, tailored, scope, holds, options.now),
      ...SECTIONS.flatMap((section): Refusal[] => {
        if (section === "skills") return checkSkills(source.skills ?? [], tailored.skills ?? [], holds);
        if (section === "interests") return checkInterests(source.interests ?? [], tailored.interests ?? []);
        return checkEntries(section, source[section] ?? [], tailored[section] ?? [], options.now);
      }),
    ];
  };
  const checkEdit = (edit: Edit): Refusal[] => {
    const form = checkForm(source, edit);
    return form.length > 0 ? form : check(withEdit(source, edit));
  };
  return { check, checkEdit };
}

/** The frame is the store's: of it only what a reader could follow matters. */
function checkFrame(source: ResumeDocument, tailored: ResumeDocument): Refusal[] {
  const pairs = [
    ["/$schema", source.$schema, tailored.$schema],
    ["/meta/canonical", source.meta?.canonical, tailored.meta?.canonical],
  ] as const;
  return pairs.flatMap(([path, had, has]): Refusal[] =>
    has === undefined || has === had
      ? []
      : [{ path, after: has, rule: "links", detail: "The source has another link." }],
  );
}
