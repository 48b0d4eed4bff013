const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/search?tag=a&tag=b&q=x%20y+z",
});
console.log(data);
