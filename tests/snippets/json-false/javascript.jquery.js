const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/settings/dark",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify(false),
});
console.log(data);
