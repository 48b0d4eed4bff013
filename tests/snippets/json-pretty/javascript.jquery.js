const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/orders",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({ id: 7, items: [{ sku: "A-1", count: 2 }] }),
});
console.log(data);
