// a browser does not let a program set `Cookie`: it is left out
const response = await fetch("https://api.example.com/me", {
  method: "GET",
  credentials: "include",
});
console.log(response.status, await response.text());
