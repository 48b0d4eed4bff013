import ky from "ky";

const url = "https://api.example.com/notes";
const response = await ky.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(response.status, await response.text());
