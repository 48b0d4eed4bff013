const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  }),
});
console.log(data);
