const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/?x=1",
});
console.log(data);
