import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(response.statusCode, response.body);
