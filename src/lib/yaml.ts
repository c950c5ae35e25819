import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problems.ts';

/** Plain values that some YAML reader turns into something else: numbers, dates, booleans, null. */
const TURNED = /^(?:[-+]?[\d_.]+(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\d{4}-\d{1,2}-\d{1,2}.*|true|false|null|~)$/i;

export interface YamlRecord {
  /** The fields as written; every value is a string, a list or a record, never a number or a date. */
  data: Record<string, unknown>;
  /** The line of a field, given its path (`['phrases', 0, 'text']`); the nearest known one above it. */
  lineOf(path: PropertyKey[]): number;
  problems: Problem[];
}

/**
 * Reads a YAML record without letting YAML interpret anything (the failsafe schema of YAML 1.2.2), and says
 * where a value would be read differently elsewhere. `firstLine` is the line of the file at which the YAML starts.
 */
export function readYaml(source: string, file: string, firstLine = 1): YamlRecord {
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const line = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    where: `line ${line(error.pos[0])}`,
    found: `this is not valid YAML: ${error.message.split('\n')[0]}`,
    expected: 'a record of fields, one to a line, each value in quotation marks, like  publisher: "Xinhua"',
  }));
  if (problems.length === 0) {
    visit(document, {
      Scalar(key, node) {
        if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string' || !TURNED.test(node.value)) return;
        problems.push({
          file,
          where: `line ${line(node.range?.[0] ?? 0)}`,
          found: `${node.value} stands without quotation marks, and YAML reads it as something else (4.10 as 4.1, 2021-02-30 as 2 March)`,
          expected: `the same in quotation marks: "${node.value}"`,
        });
      },
    });
  }
  const data: unknown = problems.length ? undefined : document.toJS();
  if (problems.length === 0 && !isMap(document.contents)) {
    problems.push({
      file,
      where: `line ${firstLine}`,
      found: 'a list or a single value instead of a record',
      expected: 'fields, one to a line, like  title: "…"',
    });
  }
  return {
    data: ((isMap(document.contents) ? data : undefined) as Record<string, unknown>) ?? {},
    problems,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node: unknown = document.getIn(path.slice(0, length) as string[], true);
        const start = isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
        if (start !== undefined) return line(start);
      }
      return firstLine;
    },
  };
}
