const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/maps",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  }),
});
console.log(data);
