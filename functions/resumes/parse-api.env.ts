export { resumesApiEnv as parseApiEnv } from "./resumes-api.env.ts";
