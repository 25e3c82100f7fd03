import { cookbook } from "../insight/cookbook.js";
import type { KeptQuestion } from "../insight/kept-question.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const plain = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

const style = `<style>
  #office-questions { position: fixed; right: 0; bottom: 0; z-index: 50; max-width: min(420px, 100vw); font: 14px/1.45 system-ui, sans-serif; color: #1c1a17; background: #fff; border: 1px solid #8a857b; border-bottom: 0; border-radius: 4px 0 0 0; }
  #office-questions summary { padding: 8px 14px; font-weight: 600; cursor: pointer; }
  #office-questions > div { max-height: 60vh; overflow: auto; padding: 0 14px 12px; border-top: 1px solid #d8d3c8; }
  #office-questions h2 { margin: 12px 0 2px; font-size: 14px; }
  #office-questions ul { list-style: none; margin: 0; padding: 0; }
  #office-questions li { padding: 3px 0; }
  #office-questions a { color: #0b4f8a; }
</style>`;

const links = (heading: string, questions: readonly { readonly key: string; readonly title: string; readonly by?: string | null }[]) =>
  questions.length ? `<h2>${heading}</h2><ul>${questions.map(({ key, title, by }) => `<li><a href="/explorer/?question=${encodeURIComponent(key)}" target="_blank" rel="noopener">${plain(title)}</a>${by ? ` · ${plain(by)}` : ""}</li>`).join("")}</ul>` : "";

/** The office's own questions beside the explorer: one's own, those that others share, and the cookbook. Keeping a new one is done on the console's page. */
export const questionsPanel = (kept: readonly KeptQuestion[]): string => `${style}<details id="office-questions"><summary>Questions of the office</summary><div>
  ${links("Kept by you", kept.filter(({ isMine }) => isMine).map(({ id, title }) => ({ key: id, title })))}
  ${links("Shared with you", kept.filter(({ isMine }) => !isMine).map(({ id, title, ownerName }) => ({ key: id, title, by: ownerName })))}
  ${links("Worked out", cookbook.map(({ name, title }) => ({ key: name, title })))}
  <h2>Keep a question</h2><p><a href="/questions?own=1">Paste it among the questions</a> and keep it for yourself or for others.</p>
</div></details>`;
