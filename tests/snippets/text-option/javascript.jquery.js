const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: "--config=/etc/passwd -o x",
});
console.log(data);
