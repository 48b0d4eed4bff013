const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/users/?",
});
console.log(data);
