const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "X-Empty": "", Accept: "" },
});
console.log(data);
