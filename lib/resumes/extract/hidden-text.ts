import { invisibleKind, readTags } from "./clean-text.ts";
import type { ExtractWarning, HiddenReason } from "./layout.ts";

/** Characters of hidden text that are reported. */
const MAX_REPORTED = 2_000;

/** Collects text that nobody can see while a document is read, and what to say about it. */
export class HiddenText {
  readonly #found: { reason: HiddenReason; text: string }[] = [];
  #zeroWidth = 0;
  #length = 0;

  /**
   * The part of a text that a person sees. Invisible characters are taken out of a visible text; a text hidden for a reason of
   * its looks is taken out whole.
   */
  visiblePart(text: string, reason: HiddenReason | undefined): string {
    if (reason !== undefined) {
      this.add(reason, text);
      return "";
    }
    let visible = "";
    let tags = "";
    for (const character of text) {
      const kind = invisibleKind(character);
      if (kind === undefined) visible += character;
      else if (kind === "tag_characters") tags += character;
      else this.#zeroWidth++;
    }
    if (tags !== "") this.add("tag_characters", readTags(tags));
    return visible;
  }

  add(reason: HiddenReason, text: string): void {
    const room = MAX_REPORTED - this.#length;
    if (room <= 0) return;
    const last = this.#found.at(-1);
    const kept = text.slice(0, room);
    this.#length += kept.length;
    if (last?.reason === reason) last.text += kept;
    else this.#found.push({ reason, text: kept });
  }

  /** What was found, with one warning if it was more than the odd zero-width character that programs leave behind. */
  report(): { hidden: { reason: HiddenReason; text: string }[]; warnings: ExtractWarning[] } {
    const hidden = this.#found
      .map(({ reason, text }) => ({ reason, text: text.replace(/\s+/g, " ").trim() }))
      .filter(({ text }) => text !== "");
    if (this.#zeroWidth >= 8)
      hidden.push({ reason: "zero_width", text: `${this.#zeroWidth} characters without width` });
    const warnings: ExtractWarning[] =
      hidden.length === 0
        ? []
        : [
            {
              code: "hidden_text",
              message: "The file holds text that nobody can see on the page. It was left out.",
            },
          ];
    return { hidden, warnings };
  }
}
