// a browser does not let a program set `User-Agent`: it is left out
const response = await fetch("https://api.example.com/users");
console.log(response.status, await response.text());
