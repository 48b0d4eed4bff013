const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/settings/name",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify("a plain string"),
});
console.log(data);
