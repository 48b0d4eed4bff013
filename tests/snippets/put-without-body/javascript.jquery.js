const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/stars/1",
});
console.log(data);
