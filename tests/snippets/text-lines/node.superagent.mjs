import superagent from "superagent";

const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
const url = "https://api.example.com/notes";
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain; charset=utf-8" })
  .send(body);
console.log(response.status, response.text);
