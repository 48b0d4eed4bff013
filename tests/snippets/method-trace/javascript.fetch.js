// a browser refuses the method TRACE
const response = await fetch("https://api.example.com/users", {
  method: "TRACE",
});
console.log(response.status, await response.text());
