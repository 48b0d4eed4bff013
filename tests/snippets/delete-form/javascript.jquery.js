const data = await $.ajax({
  method: "DELETE",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  processData: false,
  data: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]),
});
console.log(data);
