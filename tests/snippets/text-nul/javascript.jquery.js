const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "application/octet-stream" },
  processData: false,
  data: "a\x00b\x011",
});
console.log(data);
