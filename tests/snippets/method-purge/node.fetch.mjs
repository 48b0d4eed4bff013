const response = await fetch("https://api.example.com/cache/front", {
  method: "PURGE",
});
console.log(response.status, await response.text());
