export { readingEnv as renderApiEnv } from "./resumes-api.env.ts";
