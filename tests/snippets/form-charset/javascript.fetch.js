const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
  },
  body: new URLSearchParams({ q: "harkdown" }),
});
console.log(response.status, await response.text());
