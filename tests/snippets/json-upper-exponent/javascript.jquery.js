const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/numbers",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: '{"avogadro": 6.02E+23, "small": 1E-7}',
});
console.log(data);
