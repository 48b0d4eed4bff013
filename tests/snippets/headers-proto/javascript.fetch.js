// a browser does not let a program set `__proto__`: it is left out
const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: { constructor: "y", 10: "ten", 2: "two" },
});
console.log(response.status, await response.text());
