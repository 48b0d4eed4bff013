const response = await fetch("https://api.example.com/jobs", {
  method: "POST",
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({ job: "index" }),
});
console.log(response.status, await response.text());
