const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { "X-Empty": "", Accept: "" },
});
console.log(response.status, await response.text());
