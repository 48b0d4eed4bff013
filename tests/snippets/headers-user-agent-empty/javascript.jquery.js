// a browser does not let a program set `User-Agent`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
});
console.log(data);
