const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: { Cookie: "a=1; b=2; c=3", "X-After": "x" },
});
console.log(response.status, await response.text());
