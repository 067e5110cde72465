#!/usr/bin/env node
// Starts this platform's program, which a package of its own brings, and ends as it ends. Only a person's `genkan` comes
// by here: setup writes the program's own path into hooks.
"use strict";
const { spawn } = require("node:child_process");
const { isatty } = require("node:tty");

const { platform, arch } = process;
const platforms = `@genkan/${platform}-${arch}`;
let program;
try {
  program = require.resolve(`${platforms}/bin/genkan${platform === "win32" ? ".exe" : ""}`);
} catch {
  console.error(
    `genkan: the package ${platforms} is not installed. Either there is no program for this platform, or npm was told ` +
      "to leave optional dependencies out (--omit=optional, --no-optional): install genkan again without that.",
  );
  process.exit(1);
}
const child = spawn(program, process.argv.slice(2), { stdio: "inherit" });
// A terminal sends Ctrl-C to both; a second one would end the program the hard way.
// Not `process.stdin.isTTY`: to look at that makes the pipe non-blocking, for the program as well.
const isAtTerminal = [0, 1, 2].some(isatty);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"]) {
  process.on(signal, () => {
    if (!isAtTerminal || signal === "SIGTERM") child.kill(signal);
  });
}
child.on("error", (error) => {
  console.error(`genkan: ${program}: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code, signal) => {
  if (signal === null) process.exit(code);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
