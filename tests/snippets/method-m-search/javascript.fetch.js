const response = await fetch("https://api.example.com/devices", {
  method: "M-SEARCH",
});
console.log(response.status, await response.text());
