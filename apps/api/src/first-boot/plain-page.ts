const style = `body{font:16px/1.5 system-ui,sans-serif;background:#f6f4ef;color:#1c1b19;max-width:34rem;margin:3rem auto;padding:0 1rem}
label{display:block;margin:1rem 0 .25rem;font-weight:600}
input{font:inherit;width:100%;padding:.5rem;border:1px solid #767268;border-radius:4px;box-sizing:border-box;background:#fff;color:inherit}
button{font:inherit;font-weight:600;margin-top:1.5rem;padding:.6rem 1.2rem;border:0;border-radius:4px;background:#0b5a63;color:#fff}
:focus-visible{outline:3px solid #ffd33d;outline-offset:2px}.wrong{color:#a3231b}
@media (prefers-color-scheme:dark){body{background:#191b1c;color:#eceae4}input{background:#232627;border-color:#8a877d}.wrong{color:#ff9a8f}}`;

/** A page that needs no script: for what must work before anyone is signed in. */
export const plainPage = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Remit</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
