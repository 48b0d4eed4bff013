const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  processData: false,
  data: "a=1&b=2",
});
console.log(data);
