const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/batch",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]),
});
console.log(data);
