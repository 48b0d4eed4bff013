const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(response.status, await response.text());
