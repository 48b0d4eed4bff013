const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  processData: false,
  data: new URLSearchParams({ a: "b" }),
});
console.log(data);
