import type { Clock } from "../kernel/clock.ts";
import { digestOf } from "../kernel/digest.ts";
import type { LetterId, UserId } from "../kernel/ids.ts";
import type { Objects } from "../kernel/objects.ts";
import { download, fileNameOf } from "../resumes/index.ts";
import type { Download } from "../resumes/index.ts";
import { writtenText } from "./edit-letter.ts";
import { letterObject } from "./keys.ts";
import type { LetterText } from "./model.ts";
import { LETTER_FORMATS } from "./render/index.ts";
import type { LetterFormat } from "./render/index.ts";
import type { LetterStore } from "./store.ts";

type Deps = {
  letters: LetterStore;
  objects: Objects;
  render: (letter: LetterText, options: { format: LetterFormat; title: string }) => Promise<Uint8Array>;
  /** Tells apart the deployments whose renders of one letter differ. */
  revision: () => string;
  clock: Clock;
};

/** A letter as a file: rendered once for each version, then served from the bucket. @throws AppError `letter_not_ready` */
export function makeExportLetter(deps: Deps) {
  return async (userId: UserId, letterId: LetterId, format: LetterFormat): Promise<Download> => {
    const stored = await deps.letters.get(userId, letterId);
    const letter = writtenText(stored.row, stored.text);
    const title = ["Cover letter", letter.company, letter.sender.name].filter(Boolean).join(" – ");
    const digest = digestOf(new TextEncoder().encode(deps.revision()));
    const key = letterObject(userId, letterId, stored.row.version, digest, format);
    const { contentType } = LETTER_FORMATS[format];
    if (!(await deps.objects.head(key)))
      await deps.objects.put(key, await deps.render(letter, { format, title }), contentType);
    return download(deps, key, fileNameOf(title, format), contentType);
  };
}
