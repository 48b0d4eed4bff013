// a browser does not let a program set `Cookie`: it is left out
const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/me",
  xhrFields: { withCredentials: true },
});
console.log(data);
