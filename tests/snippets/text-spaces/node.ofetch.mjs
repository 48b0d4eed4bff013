import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(data);
