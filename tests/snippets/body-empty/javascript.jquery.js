const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/jobs/7/start",
  headers: { "Content-Type": "application/json" },
});
console.log(data);
