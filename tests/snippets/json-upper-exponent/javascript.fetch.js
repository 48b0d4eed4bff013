const response = await fetch("https://api.example.com/numbers", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: '{"avogadro": 6.02E+23, "small": 1E-7}',
});
console.log(response.status, await response.text());
