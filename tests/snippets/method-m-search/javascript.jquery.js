const data = await $.ajax({
  method: "M-SEARCH",
  url: "https://api.example.com/devices",
});
console.log(data);
