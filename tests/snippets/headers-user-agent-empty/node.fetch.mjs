const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { "User-Agent": "" },
});
console.log(response.status, await response.text());
