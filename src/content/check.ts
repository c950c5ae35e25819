import type { Problem } from '../lib/problems.ts';
import { checkEditions } from './checks/editions.ts';
import { checkKeywords } from './checks/keywords.ts';
import { checkLayers } from './checks/layers.ts';
import { checkPages } from './checks/pages.ts';
import { checkProse } from './checks/prose.ts';
import { checkRecords } from './checks/records.ts';
import { checkReferences } from './checks/references.ts';
import { checkSources } from './checks/sources.ts';
import { checkStatements } from './checks/statements.ts';
import type { Content } from './read.ts';

/** Judges what the records say of each other. Takes the content as read, and gives every problem at once. */
export function checkContent(content: Content): Problem[] {
  return [
    checkPages,
    checkStatements,
    checkReferences,
    checkSources,
    checkLayers,
    checkRecords,
    checkProse,
    checkKeywords,
    checkEditions,
  ].flatMap((check) => check(content));
}
