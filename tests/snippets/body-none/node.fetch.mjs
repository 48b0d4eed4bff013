const response = await fetch("https://api.example.com/jobs/7/stop", {
  method: "POST",
});
console.log(response.status, await response.text());
