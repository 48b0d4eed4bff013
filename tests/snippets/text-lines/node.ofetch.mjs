import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
});
console.log(data);
