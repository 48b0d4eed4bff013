const data = await $.ajax({
  method: "HEAD",
  url: "https://api.example.com/files/1",
});
console.log(data);
