const sub = "6ad5a4f4-4011-70c4-3d4b-6ff0ec8a4d3e";

export const registeredExample = {
  userId: sub,
  confirmed: false,
  delivery: { medium: "EMAIL", destination: "a***@e***" },
};

export const tokensExample = {
  accessToken: "eyJraWQiOiJvVHdx…",
  idToken: "eyJraWQiOiJiNldz…",
  refreshToken: "eyJjdHkiOiJKV1Qi…",
  expiresIn: 3600,
  tokenType: "Bearer",
};

export const profileExample = {
  userId: sub,
  email: "ada@example.com",
  name: "Ada Lovelace",
  headline: "Backend engineer",
  targetRoles: ["Staff engineer"],
  version: 2,
  createdAt: "2026-11-21T08:00:00.000Z",
  updatedAt: "2026-11-21T08:05:12.345Z",
};
