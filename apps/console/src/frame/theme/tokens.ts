import type { Palette } from "./palette";
import { light } from "./palette";

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The palette as CSS variables, such as `tokens.inkSoft` → `var(--ink-soft)`: what styles use, so that light and dark need no second rule. */
export const tokens = Object.fromEntries(Object.keys(light).map((name) => [name, `var(--${kebab(name)})`])) as unknown as Palette;

/** The declarations that give the variables a palette's values. */
export const declare = (palette: Palette) => Object.fromEntries(Object.entries(palette).map(([name, value]) => [`--${kebab(name)}`, value]));

/** Type families. The reading face is for what is read at length: submissions, rationales, briefings, letters; the one of fixed width for questions to the API. */
export const faces = {
  interface: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  reading: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
  fixedWidth: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace',
} as const;
