const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([["", ""]]),
});
console.log(response.status, await response.text());
