const response = await fetch("https://api.example.com/maps", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  }),
});
console.log(response.status, await response.text());
