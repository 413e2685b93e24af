export { readingEnv as parseApiEnv } from "./resumes-api.env.ts";
