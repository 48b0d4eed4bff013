const data = await $.ajax({
  method: "DELETE",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({ ids: [1, 2, 3] }),
});
console.log(data);
