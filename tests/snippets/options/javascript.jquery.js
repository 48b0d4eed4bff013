const data = await $.ajax({
  method: "OPTIONS",
  url: "https://api.example.com/files",
  headers: { "X-Requested-With": "harkdown" },
});
console.log(data);
