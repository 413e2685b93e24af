export { resumesApiEnv as renderApiEnv } from "./resumes-api.env.ts";
