const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  processData: false,
  data: "a=1&b=two+words&a=%C3%A9&flag",
});
console.log(data);
