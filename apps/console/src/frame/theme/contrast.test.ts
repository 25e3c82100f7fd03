import { contrast } from "./contrast";
import { dark, light, type Palette } from "./palette";

type Colour = keyof Palette;

const grounds: Colour[] = ["ground", "paper", "raised", "wash", "actionWash"];

/** Every pair of text and ground that the console uses. */
const text: [Colour, Colour][] = [
  ...grounds.flatMap((ground): [Colour, Colour][] => [["ink", ground], ["inkSoft", ground], ["action", ground]]),
  ...(["ground", "paper", "raised", "wash"] as const).flatMap((ground): [Colour, Colour][] => [["amber", ground], ["red", ground]]),
  ["amber", "amberWash"],
  ["red", "redWash"],
  ["ink", "changed"],
  ["ink", "amberWash"],
  ["ink", "redWash"],
  ["onAction", "action"],
  ["onAction", "actionStrong"],
  ["onBanner", "banner"],
];

describe.each([["light", light], ["dark", dark]] as const)("the %s palette", (_, palette) => {
  test.each(text)("%s on %s can be read: 4.5:1 or more", (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each<[Colour, Colour]>([["edge", "paper"], ["edge", "raised"]])("%s on %s can be seen: 3:1 or more", (edge, ground) => {
    expect(contrast(palette[edge], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  test("one of the two colours of the focus ring stands out on every ground", () => {
    for (const ground of [...grounds, "action", "banner"] as Colour[]) {
      const best = Math.max(contrast(palette.focus, palette[ground]), contrast(palette.focusEdge, palette[ground]));
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});

test("contrast is counted as WCAG counts it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
