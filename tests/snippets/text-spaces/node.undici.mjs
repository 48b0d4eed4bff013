import { request } from "undici";

const url = "https://api.example.com/notes";
const { statusCode, body } = await request(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(statusCode, await body.text());
