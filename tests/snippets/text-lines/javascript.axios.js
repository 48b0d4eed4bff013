import axios from "axios";

const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  data: new TextEncoder().encode(body),
});
console.log(status, data);
