import unirest from "unirest";

const body = `one\r
two
\tthree """ and \`ticks\`

five \\ \${six}
`;
const url = "https://api.example.com/notes";
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain; charset=utf-8" })
  .send(body);
console.log(response.status, response.raw_body);
