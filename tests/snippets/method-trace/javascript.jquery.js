// a browser refuses the method TRACE
const data = await $.ajax({
  method: "TRACE",
  url: "https://api.example.com/users",
});
console.log(data);
