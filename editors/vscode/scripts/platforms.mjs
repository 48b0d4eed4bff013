// The platforms of VS Code, by the targets that harkdown is built for.

/** `linux-x64`, `alpine-arm64`, `win32-x64`: the platform of a row of packaging/targets.tsv. */
export function platformOf({ os, cpu, libc }) {
  return `${libc === "musl" ? "alpine" : os}-${cpu}`;
}

/** The rows of a table whose first line names its columns. */
export function rows(table) {
  const [head, ...lines] = table.trimEnd().split("\n").map((line) => line.split("\t"));
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])));
}
