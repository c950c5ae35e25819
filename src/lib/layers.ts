import type { Layer, LayerRecord, Phrase, Witness } from '../content/schemas/layer.ts';
import { escapeHtml } from './text.ts';

/** The four layers of the text, as the site calls them. */
export const LAYER_WORDS: Record<Layer, string> = {
  document: 'Document',
  speech: 'Speech',
  translation: 'Translation',
  report: 'Press report',
};

/** Whose the layer is, and when it was made. */
export const LAYER_ORIGIN: Record<Layer, string> = {
  document: 'Foreign Ministry, 8 September 2020',
  speech: 'Wang Yi, 8 September 2020',
  translation: 'DigiChina at New America, September 2020',
  report: 'SC Media, September 2020',
};

/** Whether the words of a layer are the initiative's own (its voice is red) or somebody else's. */
export function isOwn(layer: Layer): boolean {
  return layer === 'document' || layer === 'speech';
}

/** The phrases marked to stand beside the title, the English first. */
export function keyPhrases(layers: LayerRecord): { phrase: Phrase; witness: Witness }[] {
  return layers.witnesses
    .flatMap((witness) => (witness.phrases ?? []).filter((phrase) => phrase.key).map((phrase) => ({ phrase, witness })))
    .sort((a, b) => (a.witness.language < b.witness.language ? -1 : 1));
}

/** A phrase as HTML, with the part in which it differs from the other texts underlined. */
export function phraseHtml({ text, marked }: Phrase): string {
  if (!marked) return escapeHtml(text);
  const start = text.indexOf(marked);
  return `${escapeHtml(text.slice(0, start))}<u>${escapeHtml(marked)}</u>${escapeHtml(text.slice(start + marked.length))}`;
}
