import fc from "fast-check";

import { AppError } from "../kernel/errors.ts";
import { makeCursorBox } from "./cursor.ts";

const keyed = (fill: number) => makeCursorBox(() => Promise.resolve(Buffer.alloc(32, fill)));
const box = keyed(7);
const codeOf = async (opening: Promise<string>): Promise<string> =>
  opening.then(
    (after) => `opened: ${after}`,
    (error: unknown) => (error instanceof AppError ? `${error.kind} ${error.code}` : String(error)),
  );
const text = fc.string({ unit: "grapheme", maxLength: 60 });
const REFUSED = "invalid invalid_cursor";

describe("cursors", () => {
  it("give back what was sealed", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (after, binding) => {
        expect(await box.open(await box.seal(after, binding), binding)).toBe(after);
      }),
    );
  });

  it("are good for their binding only", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (after, binding, other) => {
        fc.pre(binding !== other);
        expect(await codeOf(box.open(await box.seal(after, binding), other))).toBe(REFUSED);
      }),
    );
  });

  it("are refused after any change of any character", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(),
        fc.constantFrom("A", "Z", "a", "z", "0", "9", "-", "_", ".", "=", "+", "/", " ", "é"),
        async (after, at, character) => {
          const cursor = await box.seal(after, "b");
          const i = at % cursor.length;
          const altered = `${cursor.slice(0, i)}${character}${cursor.slice(i + 1)}`;
          fc.pre(altered !== cursor);
          expect(await codeOf(box.open(altered, "b"))).toBe(REFUSED);
        },
      ),
    );
  });

  it.each(["", "x", "....", "a".repeat(5000), "%00", "null", "🙂".repeat(40)])(
    "refuse %j",
    async (cursor) => {
      expect(await codeOf(box.open(cursor, "b"))).toBe(REFUSED);
    },
  );

  it("have one spelling: padding, blanks and what follows are refused", async () => {
    const cursor = await box.seal("RESUME#res_1", "b");
    for (const other of [
      `${cursor}=`,
      ` ${cursor}`,
      `${cursor}\n`,
      `${cursor}A`,
      cursor.slice(0, -1),
      `${cursor}${cursor}`,
    ]) {
      expect(await codeOf(box.open(other, "b"))).toBe(REFUSED);
    }
  });

  it("show nothing of what they hold", async () => {
    const cursor = await box.seal("RESUME#res_01JD8Q2V5N3K7XW9RZ4T6B0CEF", "b");
    expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toMatch(/RESUME|res_|01JD/);
  });

  it("are refused under another key", async () => {
    expect(await codeOf(keyed(8).open(await box.seal("a", "b"), "b"))).toBe(REFUSED);
  });
});
