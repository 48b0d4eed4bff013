const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
