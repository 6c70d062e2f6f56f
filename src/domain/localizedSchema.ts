import { z } from "zod";

/** A text in both languages; neither may be empty. */
export const localizedSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** As above, but may be empty, in both languages at once (`check:data` holds them together). */
export const optionalTextSchema = z.strictObject({ en: z.string(), zh: z.string() });

/** A name: no blank before or after it, and never two together. */
export const nameTextSchema = z
  .string()
  .regex(/^\S+( \S+)*$/, "no blank at either end, no two together");

/** Kebab-case and permanent: links, citations and lessons point at it. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "kebab-case id");

/**
 * Pinyin with tone marks, a space between syllables and no other sign, so that characters and initials
 * follow from it; a capital begins a word: “Wáng Hù níng”, “Tǎ bāng Lái kǎi lā”.
 */
export const pinyinSchema = z
  .string()
  .regex(/^[\p{Letter}\p{Mark}]+( [\p{Letter}\p{Mark}]+)*$/u, "pinyin, Wáng Yì");
