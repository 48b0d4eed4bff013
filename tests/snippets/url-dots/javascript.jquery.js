const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/a/./b/../c/..",
});
console.log(data);
