import type { Config } from "jest";

const shared: Config = {
  rootDir: import.meta.dirname,
  // permissions.snap is a record of our own, not one of Jest's, which would call it obsolete and remove it with -u.
  modulePathIgnorePatterns: ["<rootDir>/(cdk.out|dist|.build|.data)/", "<rootDir>/infra/permissions.snap"],
  transform: { "\\.ts$": "@swc/jest" },
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  restoreMocks: true,
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/seeded-fast-check.ts" },
};

const config: Config = {
  randomize: true,
  // the machine that runs this has few cores
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/sequencer.ts",
  testTimeout: 60_000,
  workerIdleMemoryLimit: "1500MB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/{infra,functions,lib,local,test}/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFiles: ["<rootDir>/test/e2e/await-stack.ts"],
      globalSetup: "<rootDir>/test/e2e/start-stack.ts",
      globalTeardown: "<rootDir>/test/e2e/stop-stack.ts",
    },
  ],
};

export default config;
