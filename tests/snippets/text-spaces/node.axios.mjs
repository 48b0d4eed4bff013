import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  data: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(status, data);
