import * as z from "zod";

import { UserId } from "../kernel/ids.ts";

/** What the table keeps exactly: no more digits than a double holds, and nothing that is zero in all but name. */
const number = z
  .number()
  .min(Number.MIN_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER)
  .refine((value) => value === 0 || Math.abs(value) >= 1e-100, "is too small");

const text = (max: number) => z.string().trim().max(max);

/** What a person may change of their profile. */
export const profileFields = {
  name: z.string().trim().min(1).max(200),
  headline: text(300),
  location: text(300),
  targetRoles: z.array(z.string().trim().min(1).max(200)).max(20),
  preferences: z.record(z.string().min(1).max(64), z.union([z.string().max(500), number, z.boolean()])),
};

/** The profile of a user. */
export const Profile = z
  .object({
    userId: UserId,
    email: z.string(),
    name: z.string(),
    headline: z.string().optional(),
    location: z.string().optional(),
    targetRoles: z.array(z.string()).optional(),
    preferences: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    version: z.number().int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "Profile" });
export type Profile = z.infer<typeof Profile>;
