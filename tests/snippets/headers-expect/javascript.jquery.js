// a browser does not let a program set `Expect`: it is left out
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: "x",
});
console.log(data);
