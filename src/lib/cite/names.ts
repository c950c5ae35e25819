import type { CslName } from './csl.ts';

/** Words that bodies carry in their names and persons do not. */
const BODY =
  /\b(?:Academy|Administration|Agency|Association|Authority|Bureau|Center|Centre|Commission|Committee|Company|Contributors|Corp|Council|Court|Department|Embassy|Foundation|Government|Group|Institute|Institutes|Institution|Media|Ministry|Mission|News|Office|Organization|Party|Project|School|Service|Society|Staff|Team|University)\b/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const PARTICLE = /^(?:[Dd]e|[Dd]el|[Dd]er|[Dd]i|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er|[Vv]an|[Vv]on)$/;
const NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]*\p{Script=Latin}$/u;
const INITIAL = /^(?:\p{Lu}\.-?)+$/u;
const SYLLABLE =
  '(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|üe|er|[aeiuü]|(?<=[bpmfw])o))';
const PINYIN = new RegExp(`^${SYLLABLE}+$`, 'i');
const ONE_SYLLABLE = new RegExp(`^${SYLLABLE}$`, 'i');

/**
 * A name as CSL wants it (CSL-JSON 1.0.2, "name-variable"). It is split into family and given name only where that is certain:
 * two Latin words, or more with initials, particles or a suffix. Everything else stays as printed, in `literal`: bodies, names
 * in other scripts, names of one word, Vietnamese names, and Chinese names in pinyin whose family name comes first or may.
 * "Haochen Sun" is split, since a given name has two syllables there and no family name does; "Xu Zheqi" and "Yu Hong" are not.
 *
 * @param printed the name as the source prints it
 * @param language the language of the source, as a BCP 47 tag
 */
export function cslName(printed: string, language = 'en'): CslName {
  const literal = { literal: printed };
  if (BODY.test(printed) || language.startsWith('vi')) return literal;
  const words = printed.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const start = words.length > 2 && PARTICLE.test(words.at(-2) ?? '') ? -2 : -1;
  const given = words.slice(0, start);
  const family = words.slice(start);
  const full = given.filter((word) => !INITIAL.test(word));
  const plain = family.every((word) => NAME.test(word)) && given.every((word) => NAME.test(word) || INITIAL.test(word));
  if (!plain || full.length > 1 || given.length === 0) return literal;
  const all = [...given, ...family];
  if (all.every((word) => PINYIN.test(word)) && !(all.length === 2 && !isSyllable(all[0]) && isSyllable(all[1]))) {
    return literal;
  }
  return { family: family.join(' '), given: given.join(' '), ...(suffix && { suffix }) };
}

function isSyllable(word = ''): boolean {
  return ONE_SYLLABLE.test(word);
}

/** A name in the order of speech: "Joseph R. Biden Jr.". */
export function fullName({ literal, family, given, suffix }: CslName): string {
  return literal ?? [given, family, suffix].filter(Boolean).join(' ');
}
