import { isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";

import { AppError } from "../kernel/errors.ts";
import type { FieldError } from "../kernel/errors.ts";
import { pointerOf } from "../kernel/json-pointer.ts";
import { ResumeDocument } from "./document.ts";

/**
 * YAML without aliases. Every plain scalar but `null` is text, as every value of a résumé is: `2018` and `01234` stay what
 * they are. The library looks for double keys and makes its error pages in quadratic time, so both are done here.
 */
function yamlValue(content: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(content, {
    schema: "failsafe",
    customTags: (tags) => [...tags, "null"],
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const at = (position: number | undefined) => {
    const { line, col } = lines.linePos(position ?? 0);
    return `line ${line}, column ${col}`;
  };
  const [error] = document.errors;
  if (error) throw new SyntaxError(`${error.message} (${at(error.pos[0])})`);
  visit(document, {
    Map(_, map) {
      const keys = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (keys.has(name)) throw new SyntaxError(`a key stands twice (${at(map.range?.[0])})`);
        keys.add(name);
      }
    },
  });
  if (document.contents !== null && !isMap(document.contents)) throw new SyntaxError("not a mapping");
  return document.toJS({ maxAliasCount: 0 });
}

/** JSON or YAML text as a plain value; the text is a person's own, of at most 256 KiB. @throws AppError `validation_failed` */
export function readText(format: "json" | "yaml", content: string): unknown {
  try {
    return format === "json" ? JSON.parse(content) : yamlValue(content);
  } catch (cause) {
    throw new AppError(
      "invalid",
      "validation_failed",
      `The content is not well-formed ${format.toUpperCase()}.`,
      {
        cause,
        errors: [
          { path: "/content", message: cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "" },
        ],
      },
    );
  }
}

/** Texts with half of a surrogate pair, which neither UTF-8 nor the table can hold. */
function illFormed(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === "string") return value.isWellFormed() ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => illFormed(member, [...path, key]));
}

/** A value as a résumé document. @throws AppError `validation_failed` naming each field, `path` being a JSON Pointer under `root` */
export function readDocument(value: unknown, root: string): ResumeDocument {
  const result = ResumeDocument.safeParse(value);
  const errors: FieldError[] = result.success
    ? illFormed(result.data).map((path) => ({
        path: root + pointerOf(path),
        message: "not well-formed text",
      }))
    : result.error.issues.flatMap((issue) =>
        issue.code === "unrecognized_keys"
          ? issue.keys.map((key) => ({
              path: root + pointerOf([...issue.path, key]),
              message: "unknown field",
            }))
          : [{ path: root + pointerOf(issue.path), message: issue.message }],
      );
  if (result.success && errors.length === 0) return result.data;
  throw new AppError("invalid", "validation_failed", "The document does not fit the JSON Resume schema.", {
    errors: errors.slice(0, 50),
  });
}
