const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({}),
});
console.log(data);
