import { createHash } from "node:crypto";

interface Parts {
  /** The page as built: it asks for one script, one style sheet and one icon. */
  html: string;
  script: string;
  style: string;
  /** SVG */
  icon: string;
  /** The policy that the page has where a host serves it. */
  policy: string;
}

/**
 * One page that asks for nothing more: script, style sheet and icon stand in it, and its policy lets exactly
 * these run, by their hashes. Throws where the page asks for something else.
 */
export function inOnePage({ html, script, style, icon, policy }: Parts): string {
  const [js, css] = [inScript(script), inStyle(style)];
  const inlined = [
    [/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`],
    [/(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml,${encodeURIComponent(icon)}`],
    [/(?=<meta charset)/, policyTag(fileOwn(policy, js, css))],
    // Last: what is looked for before may stand in it as a text.
    [/<script type="module"[^>]* src="[^"]*"><\/script>/, `<script type="module">${js}</script>`],
  ] as const;
  return inlined.reduce((page, [place, text]) => {
    if (!place.test(page)) throw new Error(`index.html has no ${place.source}`);
    // Not as a string: `$&` in a script is no pattern.
    return page.replace(place, () => text);
  }, html);
}

/** What in a script would end its element, or hide that end, written so that it means the same. */
function inScript(script: string): string {
  return script
    .replace(/<(\/script)/gi, "<\\$1")
    .replace(/<!--/g, "\\x3C!--")
    .replace(/\r/g, "\\r")
    .replace(/\0/g, "\\0");
}

function inStyle(style: string): string {
  return style.replace(/<(?=\/style)/gi, "\\3C ").replace(/\r\n?/g, "\n");
}

/** The same policy for a file: no address is its own, so that only what stands in it may be used. */
function fileOwn(policy: string, script: string, style: string): string {
  const hashes: Record<string, string> = { "script-src": script, "style-src": style };
  return policy
    .split(/;\s*/)
    .flatMap((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      const content = hashes[name];
      if (content !== undefined) return `${name} ${hashOf(content)}`;
      if (!sources.includes("'self'")) return directive;
      const others = sources.filter((source) => source !== "'self'");
      // What is not said is `default-src 'none'`.
      return others.length > 0 ? [name, ...others].join(" ") : [];
    })
    .join("; ");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    `;
}
