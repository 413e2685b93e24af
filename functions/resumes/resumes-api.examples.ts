const resumeId = "res_01JD8Q2V5N3K7XW9RZ4T6B0CEF";
const expiresAt = "2026-11-21T08:15:00.000Z";

export const documentExample = {
  basics: { name: "Ada Lovelace", email: "ada@example.com", location: { city: "London", countryCode: "GB" } },
  work: [
    {
      name: "Analytical Engines Ltd",
      position: "Programmer",
      startDate: "2019-04",
      highlights: ["Cut the time of a nightly report from 4 hours to 20 minutes"],
    },
  ],
  skills: [{ name: "Languages", keywords: ["TypeScript", "SQL"] }],
};

const parse = {
  engine: "rules-1",
  pages: 1,
  confidence: { basics: 0.98, work: 0.93 },
  warnings: [{ code: "no_phone", message: "No phone number was found." }],
};

export const resumeSummaryExample = {
  resumeId,
  name: "Ada, November",
  kind: "UPLOADED",
  status: "READY",
  primary: true,
  file: {
    name: "ada.pdf",
    contentType: "application/pdf",
    sizeBytes: 48213,
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  },
  parse,
  version: 3,
  createdAt: "2026-11-21T08:00:00.000Z",
  updatedAt: "2026-11-21T08:00:02.481Z",
};

export const resumeExample = { ...resumeSummaryExample, document: documentExample };

export const startedUploadExample = {
  resume: {
    resumeId,
    name: "Ada, November",
    kind: "UPLOADED",
    status: "AWAITING_UPLOAD",
    primary: false,
    file: { name: "ada.pdf", contentType: "application/pdf", sizeBytes: 48213 },
    version: 1,
    createdAt: "2026-11-21T08:00:00.000Z",
    updatedAt: "2026-11-21T08:00:00.000Z",
  },
  upload: {
    method: "POST",
    url: "https://files.example.com/",
    fields: { key: "uploads/…", "Content-Type": "application/pdf", Policy: "eyJleHBpcmF0aW9uIjoi…" },
    expiresAt,
  },
};

export const retriedExample = {
  ...startedUploadExample.resume,
  status: "PARSING",
  version: 4,
  updatedAt: "2026-11-21T08:05:00.000Z",
};

export const versionsExample = {
  items: [
    { version: 3, createdAt: "2026-11-21T08:00:02.481Z", current: true },
    { version: 2, createdAt: "2026-11-20T17:30:00.000Z", current: false },
  ],
  nextCursor: null,
};

export const downloadExample = { url: "https://files.example.com/uploads/…", expiresAt };

export const exportExample = {
  url: "https://files.example.com/renders/…",
  expiresAt,
  fileName: "ada-november.pdf",
  contentType: "application/pdf",
};

export const parsedExample = { document: documentExample, parse, saved: true, resumeId };

export const templatesExample = {
  items: [
    {
      id: "classic",
      name: "Classic",
      description: "One column, serif headings.",
      columns: 1,
      preview: "data:image/png;base64,iVBORw0KGgo…",
    },
  ],
};
