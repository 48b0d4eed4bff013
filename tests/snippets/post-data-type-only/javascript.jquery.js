const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/json" },
});
console.log(data);
