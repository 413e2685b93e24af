import * as z from "zod";

import { ResumeId } from "../../lib/kernel/ids.ts";
import { routesFor } from "../../lib/http/route.ts";
import type { ExportFormat } from "../../lib/resumes/export-formats.ts";
import type { makeExportResume } from "../../lib/resumes/export-resume.ts";
import { TEMPLATE_IDS } from "../../lib/resumes/templates.ts";
import { exportExample, templatesExample } from "./resumes-api.examples.ts";

const Template = z
  .object({
    id: z.enum(TEMPLATE_IDS),
    name: z.string(),
    description: z.string(),
    columns: z.number().int(),
    preview: z.string().meta({ description: "A `data:` URI." }),
  })
  .meta({ id: "Template" });

export type RenderDeps = {
  exportResume: ReturnType<typeof makeExportResume>;
  templates: () => readonly z.infer<typeof Template>[];
};

const route = routesFor<RenderDeps>();
const tag = "Résumés";
const Format = z.enum(["pdf", "docx", "yaml", "json", "md", "txt"]) satisfies z.ZodType<ExportFormat>;

export const renderRoutes = [
  route({
    id: "exportResume",
    method: "GET",
    path: "/v1/resumes/{resumeId}/export",
    access: "user",
    summary: "A link to the résumé in a format, good for 15 minutes.",
    tag,
    params: z.strictObject({ resumeId: ResumeId }),
    query: z.strictObject({
      format: Format.default("pdf"),
      template: z.enum(TEMPLATE_IDS).optional(),
    }),
    answer: {
      status: 200,
      schema: z.object({
        url: z.string(),
        expiresAt: z.string(),
        fileName: z.string(),
        contentType: z.string(),
      }),
      example: exportExample,
      description: "Where to download it.",
    },
    problems: [
      { status: 404, code: "not_found" },
      { status: 409, code: "resume_not_ready" },
    ],
    run: async ({ exportResume }, { caller, params, query }) => ({
      body: await exportResume(caller.userId, params.resumeId, query),
    }),
  }),
  route({
    id: "listTemplates",
    method: "GET",
    path: "/v1/templates",
    access: "public",
    summary: "The templates, each with a preview picture.",
    tag,
    answer: {
      status: 200,
      schema: z.object({ items: z.array(Template) }),
      example: templatesExample,
      description: "All templates.",
    },
    run: ({ templates }) =>
      Promise.resolve({ body: { items: templates() }, headers: { "cache-control": "public, max-age=3600" } }),
  }),
];
