const response = await fetch("https://api.example.com/form", {
  method: "DELETE",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]),
});
console.log(response.status, await response.text());
