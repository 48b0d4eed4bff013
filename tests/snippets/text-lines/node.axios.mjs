import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  data: `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`,
});
console.log(status, data);
