import * as z from "zod";

import { ResumeId } from "../../lib/kernel/ids.ts";
import { routesFor } from "../../lib/http/route.ts";
import { ResumeDocument } from "../../lib/resumes/document.ts";
import { FILE_TYPES, ParseInfo } from "../../lib/resumes/model.ts";
import type { makeParseNow } from "../../lib/resumes/parse-now.ts";
import { parsedExample } from "./resumes-api.examples.ts";

export type ParseDeps = { parseNow: ReturnType<typeof makeParseNow> };

const route = routesFor<ParseDeps>();

export const parseRoutes = [
  route({
    id: "parseResume",
    method: "POST",
    path: "/v1/resumes/parse",
    access: "optional",
    summary:
      "Read a résumé file at once. Signed-in callers get it saved; of anonymous callers nothing is kept.",
    tag: "Résumés",
    idempotent: true,
    rawBody: { contentTypes: FILE_TYPES, maxBytes: 4 * 1024 * 1024 },
    answer: {
      status: 200,
      schema: z.object({
        document: ResumeDocument,
        parse: ParseInfo,
        saved: z.boolean(),
        resumeId: ResumeId.optional(),
      }),
      example: parsedExample,
      description: "The résumé as structured data.",
    },
    problems: [
      { status: 400, code: "malformed_text" },
      { status: 413, code: "too_large" },
      { status: 415, code: "unsupported_type" },
      ...["no_text", "encrypted", "empty", "corrupt", "too_many_pages"].map((code) => ({
        status: 422,
        code,
      })),
    ],
    run: async ({ parseNow }, { caller, ids, effect, raw, deadline }) => ({
      body: await parseNow(caller?.userId, ids, raw, effect, deadline),
    }),
  }),
];
