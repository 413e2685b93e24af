import type { Flow, RequestSpec } from "../flow.ts";

const DOCUMENT = {
  basics: { name: "Ada Lovelace", email: "ada@example.com" },
  work: [
    { name: "Engines", position: "Programmer", startDate: "2018-01", highlights: ["Built services in Go"] },
  ],
  skills: [{ name: "Tools", keywords: ["K8s", "Go"] }],
};
const TEXT = "Ada Lovelace\nada@example.com\n\nSkills\nGo, Kubernetes\n";
const content = JSON.stringify(DOCUMENT);
const DAY_MS = 24 * 3600_000;
const ada = "aaaaaaaa-0000-4000-8000-000000000001";

export const imported: RequestSpec = {
  do: "request",
  route: "POST /v1/resumes/import",
  key: "import-1",
  body: { name: "Main", format: "json", content },
  save: { resumeId: "resumeId" },
};
const announced: RequestSpec = {
  do: "request",
  route: "POST /v1/resumes",
  key: "upload-1",
  body: { fileName: "ada.txt", contentType: "text/plain", sizeBytes: TEXT.length },
  save: { resumeId: "resume.resumeId" },
};
const posted = { do: "post file" as const, key: `uploads/${ada}/{resumeId}/original`, text: TEXT };
const retried: RequestSpec = {
  do: "request",
  route: "POST /v1/resumes/{resumeId}/retry",
  params: { resumeId: "{resumeId}" },
  key: "retry-1",
  accept: [404],
};
export const deleted: RequestSpec = {
  do: "request",
  route: "DELETE /v1/resumes/{resumeId}",
  params: { resumeId: "{resumeId}" },
  accept: [404, 409],
};
const renamed: RequestSpec = {
  do: "request",
  route: "PATCH /v1/resumes/{resumeId}",
  params: { resumeId: "{resumeId}" },
  body: { name: "Renamed" },
  accept: [404],
};

const exported: RequestSpec = {
  do: "request",
  route: "GET /v1/resumes/{resumeId}/export",
  params: { resumeId: "{resumeId}" },
  query: { format: "txt" },
  accept: [404],
};

/** A person who got no answer looks at the list and deletes what is there. */
const seenAndDeleted: RequestSpec[] = [
  { do: "request", route: "GET /v1/resumes", save: { seen: "items.0.resumeId" } },
  { ...deleted, params: { resumeId: "{seen}" } },
];

/** Too large for a row: it lies in the bucket, and its row names it. */
const LARGE = {
  ...DOCUMENT,
  work: Array.from({ length: 30 }, () => ({
    name: "Engines",
    summary: "Built services in Go. ".repeat(200),
  })),
};
const replaced: RequestSpec = {
  do: "request",
  route: "PUT /v1/resumes/{resumeId}/document",
  params: { resumeId: "{resumeId}" },
  body: LARGE,
  accept: [404],
};

export const RESUME_FLOWS: readonly Flow[] = [
  {
    name: "import a résumé, and delete it while its request is repeated",
    // the repeated request is told that what it made is gone
    clients: [{ acts: [{ ...imported, accept: [404] }] }],
    meanwhile: [{ name: "whoever sees it deletes it", acts: seenAndDeleted }],
  },
  { name: "read a file at once", clients: [{ acts: [parsedNow()] }], engines: { model: true } },
  { name: "read a file at once and go away", clients: [{ acts: [{ ...parsedNow(), patience: 1 }] }] },
  {
    name: "upload a file",
    clients: [{ acts: [announced, posted] }],
    expect: (state, { faults, jumps }) => {
      if (faults + jumps > 1 || state.excused > 0 || !state.arrived) return [];
      // a file whose reader died is not read again unasked
      const isKnown = state.table
        .all()
        .some(({ sk, status, marked }) => (sk.startsWith("RESUME#") ? status === "READY" : marked === true));
      return isKnown ? [] : ["a file that arrived was lost for one mishap"];
    },
  },
  {
    name: "upload a file and rename it meanwhile",
    before: [announced],
    clients: [{ acts: [posted] }],
    meanwhile: [{ name: "it is renamed", acts: [renamed] }],
  },
  {
    name: "upload a file and delete it meanwhile",
    before: [announced],
    clients: [{ acts: [posted] }],
    meanwhile: [{ name: "it is deleted", acts: [deleted] }],
  },
  {
    name: "an upload that never comes",
    before: [announced],
    // the key of the request is kept for a day, and a form that is signed at the end of it is good for a while
    clients: [
      {
        acts: [
          { do: "wait", ms: DAY_MS - 1_000 },
          { do: "another form", key: posted.key },
          { do: "wait", ms: 2_000 },
        ],
      },
    ],
    meanwhile: [{ name: "it comes at last", acts: [posted] }],
  },
  {
    name: "a file that breaks its reader until it is a dead letter",
    before: [announced, posted, { do: "until dead" }],
    clients: [],
    engines: { breaks: new Map([["parse", Infinity]]) },
    extraCalls: 30,
  },
  {
    name: "read a file again whose reading was given up",
    before: [announced, posted, { do: "until dead" }, { do: "rest" }],
    clients: [{ acts: [retried] }],
    // as often as it is tried until it is given up
    engines: { breaks: new Map([["parse", 20]]) },
    extraCalls: 40,
    meanwhile: [{ name: "it is deleted", acts: [deleted] }],
    // a machine that dies while it reads ends this run like the first one
    expect: (state, { faults }) => {
      const resume = state.table.all().find(({ sk }) => sk.startsWith("RESUME#"));
      const status = resume?.["status"] ?? "READY";
      return status === "READY" || faults > 0 ? [] : [`it is ${JSON.stringify(status)}`];
    },
  },
  {
    name: "restore a version",
    before: [
      imported,
      {
        do: "request",
        route: "PUT /v1/resumes/{resumeId}/document",
        params: { resumeId: "{resumeId}" },
        body: { ...DOCUMENT, skills: [] },
      },
    ],
    clients: [
      {
        acts: [
          {
            do: "request",
            route: "POST /v1/resumes/{resumeId}/versions/{version}/restore",
            params: { resumeId: "{resumeId}", version: "1" },
            key: "restore-1",
            accept: [404],
          },
        ],
      },
    ],
    meanwhile: [{ name: "it is renamed", acts: [renamed] }],
    expect: (state) => {
      const versions = state.table.all().filter(({ sk }) => sk.startsWith("RESUMEDOC#")).length;
      return versions === 3 ? [] : [`one request to restore made ${versions - 2} versions`];
    },
  },
  {
    name: "import a large résumé and go away",
    clients: [
      {
        acts: [
          {
            ...imported,
            body: { name: "Main", format: "json", content: JSON.stringify(LARGE) },
            patience: 1,
          },
        ],
      },
    ],
  },
  {
    name: "replace a document by a large one from two windows, and delete the résumé meanwhile",
    before: [imported],
    clients: [{ acts: [{ ...replaced, patience: 2 }] }, { acts: [{ ...replaced, patience: 1 }] }],
    meanwhile: [{ name: "it is deleted", acts: [deleted] }],
  },
  {
    name: "export a résumé, and delete it meanwhile",
    before: [imported],
    clients: [{ acts: [exported] }],
    meanwhile: [{ name: "it is deleted", acts: [deleted] }],
  },
  {
    name: "delete a résumé",
    before: [imported],
    clients: [{ acts: [deleted] }],
    meanwhile: [{ name: "it is renamed", acts: [renamed] }],
  },
];

function parsedNow(): RequestSpec {
  return {
    do: "request",
    route: "POST /v1/resumes/parse",
    key: "parse-1",
    file: { text: TEXT, contentType: "text/plain" },
    save: { resumeId: "resumeId" },
  };
}
