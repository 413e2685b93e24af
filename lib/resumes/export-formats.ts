type FileFormat = { extension: string; contentType: string };

/** What a résumé can be exported as. */
export const EXPORT_FORMATS = {
  pdf: { extension: "pdf", contentType: "application/pdf" },
  docx: {
    extension: "docx",
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  yaml: { extension: "yaml", contentType: "application/yaml" },
  json: { extension: "json", contentType: "application/json" },
  md: { extension: "md", contentType: "text/markdown; charset=utf-8" },
  txt: { extension: "txt", contentType: "text/plain; charset=utf-8" },
} as const satisfies Record<string, FileFormat>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
