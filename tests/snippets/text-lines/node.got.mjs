import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
});
console.log(response.statusCode, response.body);
