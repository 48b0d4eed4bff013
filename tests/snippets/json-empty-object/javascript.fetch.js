const response = await fetch("https://api.example.com/jobs", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({}),
});
console.log(response.status, await response.text());
