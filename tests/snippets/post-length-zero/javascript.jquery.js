const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/ping",
});
console.log(data);
