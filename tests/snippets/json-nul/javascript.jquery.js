const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({ nul: "a\x00b0", bell: "\x07" }),
});
console.log(data);
