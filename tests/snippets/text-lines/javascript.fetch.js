const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
});
console.log(response.status, await response.text());
