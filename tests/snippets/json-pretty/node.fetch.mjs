const response = await fetch("https://api.example.com/orders", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] }),
});
console.log(response.status, await response.text());
