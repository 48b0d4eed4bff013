const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/sorted",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  }),
});
console.log(data);
