import { shade } from "../colour";
import { ellipse, linearGradient, num, path, stroke, type Svg } from "../svg";

/** Fish, squid and floss. Each is drawn in a box of 100 × 100 around 0,0. */

function floss(colour: string): Svg {
  let strands = "";
  let shadows = "";
  for (let at = 0; at < 26; at += 1) {
    // A tangle that is the same every time: points spread by the golden angle.
    const angle = at * 2.399;
    const away = 12 + 30 * Math.sqrt(at / 26);
    const x = away * Math.cos(angle);
    const y = away * 0.72 * Math.sin(angle) + 4;
    const bend = (at % 5) - 2;
    const strand = `M${num(x - 22)} ${num(y + bend * 3)}Q${num(x)} ${num(y - 14 + bend * 6)} ${num(x + 22)} ${num(y - bend * 4)}`;
    strands += strand;
    shadows += at % 2 ? strand : "";
  }
  return (
    ellipse(0, 6, 38, 26, shade(colour, -0.1)) +
    stroke(strands, shade(colour, -0.16), 6, 1, 'stroke-linecap="round" transform="translate(1 3)"') +
    stroke(strands, colour, 4.4, 1, 'stroke-linecap="round"') +
    stroke(shadows, shade(colour, 0.18), 2.2, 0.9, 'stroke-linecap="round"')
  );
}

/** A milkfish: slender, silver, with a forked tail. */
function milkfish(): Svg {
  const flank = linearGradient(
    [
      [0, "#6f8796"],
      [0.32, "#a9bcc6"],
      [0.62, "#e6eef1"],
      [1, "#bccbd2"],
    ],
    { x2: 0, y2: 1 },
  );
  const fin = "#7f95a1";
  return (
    flank.defs +
    path("M28 0L50-24Q44-6 43 0T50 24z", fin) +
    path("M-8-17Q4-34 16-18z", fin) +
    path("M-6 18Q4 32 12 16z", fin) +
    path("M-49 2C-40-18-16-22 6-16C20-12 30-6 36 0C30 8 20 14 6 17C-16 22-42 18-49 2z", flank.url) +
    stroke("M-24-15Q-16 2-25 15", "#6f8796", 2, 0.8) +
    path("M-22 2Q-10-2-10 8Q-16 12-22 2z", fin, 'opacity=".8"') +
    stroke("M-12-8Q-6 0-12 8M0-10Q6 0 0 10M12-9Q18 0 12 9", "#8fa4ae", 1.8, 0.7) +
    stroke("M-22-2C-6-4 14-4 34 0", "#8fa4ae", 1.4, 0.7) +
    ellipse(-36, -4, 4.2, 4.2, "#fffdf4") +
    ellipse(-36.6, -4, 2.4, 2.4, "#26323a") +
    stroke("M-48 4Q-44 5-41 3", "#5d7380", 1.8)
  );
}

/** A squid split and dried flat. */
function driedSquid(): Svg {
  const arms = [-18, -9, 0, 9, 18].map((x) => `M${x} 18Q${num(x * 1.8)} 34 ${num(x * 1.3)} 48`).join("");
  return (
    stroke(arms, "#b9704e", 6, 1, 'stroke-linecap="round"') +
    path(
      "M0-49C20-40 26-30 44-22C34-14 26-12 24-6C26 6 22 18 12 22H-12C-22 18-26 6-24-6C-26-12-34-14-44-22C-26-30-20-40 0-49z",
      "#dba27c",
    ) +
    path("M0-42C12-34 16-10 12 16H-12C-16-10-12-34 0-42z", "#efc3a0") +
    stroke("M0-40V16M-10-20V12M10-20V12", "#c98a64", 2, 0.7) +
    ellipse(-8, 20, 3, 3, "#4a2618") +
    ellipse(8, 20, 3, 3, "#4a2618")
  );
}

/** Drawings by name. */
export const SEA: Readonly<Record<string, () => Svg>> = {
  "fish-floss": () => floss("#b98247"),
  "beef-floss": () => floss("#94552c"),
  milkfish,
  squid: driedSquid,
};
