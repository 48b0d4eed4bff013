const response = await fetch("https://api.example.com/stars/1", {
  method: "PUT",
});
console.log(response.status, await response.text());
