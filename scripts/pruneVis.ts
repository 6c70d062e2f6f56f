import { parseAst, type Plugin } from "vite";

/** The module that vis-timeline's `/esnext` entry is. */
export const VIS_MODULE = "vis-timeline/esnext/esm/vis-timeline-graph2d.mjs";

const LEFT_OUT = [
  // Graphs.
  "Graph2d LineGraph Legend DataAxis DataScale GraphGroup Points Bargraph Line",
  "allOptions$1 configureOptions$1",
  // A form for the options, and their check: types check ours.
  "Configurator ColorPicker configureOptions Validator allOptions",
  // Clusters, tooltips, lines to be moved, a veil to click away, and items that are no stretch of time.
  "ClusterGenerator ClusterItem Popup CustomTime Activator BoxItem PointItem",
].flatMap((names) => names.split(" "));

/** What is asked of them all the same, by name; the answers say that there is nothing. */
const ANSWERS: Readonly<Record<string, string>> = {
  Validator: "static validate() { return false; }",
  CustomTime: "static customTimeFromTarget() { return null; }",
};

/** All of vis-util at once, whatever is used of it. */
const ALL_UTILS = "...util,";

type Statement = ReturnType<typeof parseAst>["body"][number];

/**
 * Leaves out of vis-timeline's one module the parts that this page never asks for. In the place of each stands a class
 * that throws when it is made. Throws where a part is not there, or something else is asked of it, as an upgrade may do.
 */
export function pruneVis(): Plugin {
  return {
    name: "prune-vis",
    apply: "build",
    transform: {
      filter: { id: /vis-timeline-graph2d\.mjs$/ },
      handler: (code) => ({ code: prunedVis(code), map: null }),
    },
  };
}

/** The text of vis-timeline's module without what is left out. */
export function prunedVis(code: string): string {
  const missing = new Set(LEFT_OUT);
  const kept = parseAst(code).body.map((statement) => {
    const name = declaredBy(statement);
    if (name !== undefined && LEFT_OUT.includes(name)) {
      missing.delete(name);
      return standIn(name);
    }
    const whole = madePartOf(statement);
    const isOut = whole !== undefined && LEFT_OUT.includes(whole);
    return isOut ? "" : code.slice(statement.start, statement.end);
  });
  for (const name of missing) throw misfit(`no ${name}`);
  const pruned = kept.join("\n");
  for (const [asked, name = "", member = ""] of pruned.matchAll(/(?<![.\w$])([\w$]+)\.(\w+)/g)) {
    const isOut = LEFT_OUT.includes(name);
    if (isOut && !ANSWERS[name]?.includes(`static ${member}(`)) throw misfit(`asks for ${asked}`);
  }
  if (pruned.split(ALL_UTILS).length !== 2) throw misfit(`not ${ALL_UTILS} once`);
  // One by one, so that the build sees what is used.
  return pruned
    .replace(ALL_UTILS, "")
    .replace(/\bavailableUtils\s*\.(?!convert\b|setupXSSProtection\b|xss\b)/g, "util.");
}

function misfit(what: string): Error {
  return new Error(`vis-timeline has another shape, so that scripts/pruneVis.ts fails: ${what}`);
}

function standIn(name: string): string {
  const made = `constructor() { throw new Error("${name} of vis-timeline is left out of the build"); }`;
  return `class ${name} { ${made} ${ANSWERS[name] ?? ""} }`;
}

/** The name of the function, class or single variable that a statement declares. */
function declaredBy(statement: Statement): string | undefined {
  if (statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") {
    return statement.id?.name;
  }
  if (statement.type !== "VariableDeclaration") return undefined;
  const id = statement.declarations[0]?.id;
  return id?.type === "Identifier" ? id.name : undefined;
}

/** `Line` of `Line.draw = …`, `Line.prototype.draw = …` and `Emitter(Line.prototype)`. */
function madePartOf(statement: Statement): string | undefined {
  if (statement.type !== "ExpressionStatement") return undefined;
  const { expression } = statement;
  let part: Node | undefined;
  if (expression.type === "AssignmentExpression") part = expression.left;
  if (expression.type === "CallExpression") part = expression.arguments[0];
  while (part && isMember(part)) part = part.object;
  return part && isName(part) ? part.name : undefined;
}

type Node = { type: string };
const isMember = (node: Node): node is Node & { object: Node } => node.type === "MemberExpression";
const isName = (node: Node): node is Node & { name: string } => node.type === "Identifier";
