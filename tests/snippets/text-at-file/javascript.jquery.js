const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: "@secrets.txt",
});
console.log(data);
