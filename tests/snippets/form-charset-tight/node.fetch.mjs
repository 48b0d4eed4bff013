const response = await fetch("https://api.example.com/form", {
  method: "PUT",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  body: new URLSearchParams({ city: "Köln", a: "1" }),
});
console.log(response.status, await response.text());
