const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: `

  two lines before, two after  
\ttab at the end\t
 

`,
});
console.log(data);
