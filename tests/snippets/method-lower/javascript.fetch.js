const response = await fetch("https://api.example.com/jobs", {
  method: "POST",
});
console.log(response.status, await response.text());
