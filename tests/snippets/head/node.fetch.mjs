const response = await fetch("https://api.example.com/files/1", {
  method: "HEAD",
});
console.log(response.status, await response.text());
