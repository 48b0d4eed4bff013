import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
});
console.log(statusCode, await body.text());
