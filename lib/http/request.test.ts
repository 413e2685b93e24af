import fc from "fast-check";
import * as z from "zod";

import { eventOf } from "../../test/world/http-rig.ts";
import { AppError } from "../kernel/errors.ts";
import { readBody } from "./request.ts";
import type { RouteRow } from "./route.ts";

const row = (fields: Partial<RouteRow>): RouteRow => ({
  id: "r",
  method: "POST",
  path: "/r",
  access: "public",
  summary: "",
  tag: "",
  answer: { status: 200, description: "" },
  ...fields,
});
const ANY = row({ body: z.unknown() });
const NONE = row({});
const RAW = row({ rawBody: { contentTypes: ["application/pdf", "text/plain"], maxBytes: 10 } });
const DOCUMENT = row({
  method: "PUT",
  body: z.strictObject({ a: z.string().optional() }),
  rawBody: { contentTypes: ["application/yaml"], maxBytes: 10 },
});

/** What a body is read as, or the code of its refusal. */
function read(
  body: string | Uint8Array | undefined,
  type: string | null = "application/json",
  of: RouteRow = ANY,
): unknown {
  try {
    const headers: Record<string, string> = type === null ? {} : { "content-type": type };
    const event = eventOf({ method: of.method, headers, ...(body !== undefined && { body }) });
    if (type === null) delete event.headers["content-type"];
    const { body: value, bytes } = readBody(of, event);
    return value ?? Buffer.from(bytes).toString();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

describe("JSON bodies", () => {
  it("come through as they are, base64 or not", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        fc.pre(!json.includes("__proto__"));
        const value: unknown = JSON.parse(json);
        fc.pre(value !== null && value !== undefined && !/\\ud[89a-f]/i.test(json));
        expect(read(json)).toEqual(value);
        expect(read(Buffer.from(json))).toEqual(value);
      }),
    );
  });

  it("are at most 256 KiB, counted in bytes", () => {
    const text = (bytes: number) => JSON.stringify("é".repeat((bytes - 2) / 2));
    expect(read(text(256 * 1024))).toHaveLength(131_071);
    expect(read(text(256 * 1024 + 2))).toBe("payload_too_large");
  });

  it("are at most 64 levels deep; brackets in texts do not count", () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(read(deep(64))).not.toBe("malformed_json");
    expect(read(deep(65))).toBe("malformed_json");
    expect(read("[".repeat(200_000))).toBe("malformed_json");
    expect(read(JSON.stringify(`\\"${deep(500)}`))).toBe(`\\"${deep(500)}`);
  });

  it.each([
    '{"__proto__":{"a":1}}',
    '{"a":{"\\u005f_proto__":1}}',
    '{"a":"\\ud800"}',
    '{"\\udc00":1}',
    "{",
    "{'a':1}",
    '{"a":1,}',
    '{"a":NaN}',
    "{}{}",
    "undefined",
  ])("that are not well-formed are refused: %s", (json) => {
    expect(read(json)).toBe("malformed_json");
  });

  it("are UTF-8; a byte order mark is skipped", () => {
    expect(read(Buffer.from('\uFEFF{"a":1}'))).toEqual({ a: 1 });
    expect(read(Buffer.from([0x22, 0xff, 0x22]))).toBe("malformed_json");
    expect(read(Buffer.from('{"a":1}', "utf16le"))).toBe("malformed_json");
    expect(read(Buffer.from([0x22, 0xc0, 0xaf, 0x22]))).toBe("malformed_json");
  });

  it.each(["application/json", "Application/JSON; charset=utf-8", "application/merge-patch+json"])(
    "may be %s",
    (type) => {
      expect(read("{}", type)).toEqual({});
    },
  );

  it.each([
    null,
    "",
    "text/plain",
    "text/json",
    "application/json,application/json",
    "text/plain, application/x+json",
    "+json",
    "application/jsonp",
  ])("may not be %j", (type) => {
    expect(read("{}", type)).toBe("unsupported_media_type");
  });

  it("may be left out of a POST, not of a PUT that it would empty", () => {
    expect(read(undefined, null)).toEqual({});
    expect(read(undefined, null, DOCUMENT)).toBe("malformed_json");
    expect(read("", "application/json", DOCUMENT)).toBe("malformed_json");
    expect(read("{}", "application/json", DOCUMENT)).toEqual({});
  });
});

describe("a route without a body", () => {
  it("takes none, or an empty object", () => {
    expect([read(undefined, null, NONE), read("", null, NONE), read("{}", "application/json", NONE)]).toEqual(
      ["", "", ""],
    );
  });

  it("refuses another, naming its fields", () => {
    for (const body of ["[]", "5", "null", '""', "false"])
      expect(read(body, "application/json", NONE)).toBe("validation_failed");
    expect(() => readBody(NONE, eventOf({ method: "POST", body: '{"a":1}' }))).toThrow(
      expect.objectContaining({ errors: [{ path: "/a", message: "unknown field" }] }) as Error,
    );
    expect(read("x", "text/plain", NONE)).toBe("unsupported_media_type");
  });
});

describe("raw bodies", () => {
  it("come as bytes, up to their limit, of the listed types", () => {
    expect(read("0123456789", "text/plain; charset=utf-8", RAW)).toBe("0123456789");
    expect(read(Buffer.from("%PDF"), "APPLICATION/PDF", RAW)).toBe("%PDF");
    expect(read("0123456789a", "text/plain", RAW)).toBe("payload_too_large");
    expect(read("a: 1", "application/yaml", DOCUMENT)).toBe("a: 1");
  });

  it.each([null, "image/png", "application/json", "text/plain,text/plain"])("may not be %j", (type) => {
    expect(read("x", type, RAW)).toBe("unsupported_media_type");
  });
});
