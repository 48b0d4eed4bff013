const response = await fetch("https://api.example.com/ping", {
  method: "POST",
});
console.log(response.status, await response.text());
