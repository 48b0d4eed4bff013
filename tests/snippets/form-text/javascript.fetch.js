const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(response.status, await response.text());
