const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/settings/theme",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: "null",
});
console.log(data);
