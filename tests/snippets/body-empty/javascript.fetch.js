const response = await fetch("https://api.example.com/jobs/7/start", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
});
console.log(response.status, await response.text());
