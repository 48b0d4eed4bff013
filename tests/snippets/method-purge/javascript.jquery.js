const data = await $.ajax({
  method: "PURGE",
  url: "https://api.example.com/cache/front",
});
console.log(data);
