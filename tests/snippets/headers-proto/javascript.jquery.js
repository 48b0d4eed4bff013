// a browser does not let a program set `__proto__`: it is left out
// a browser does not let a program set `constructor`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { 10: "ten", 2: "two" },
});
console.log(data);
