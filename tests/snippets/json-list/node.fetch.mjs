const response = await fetch("https://api.example.com/batch", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]),
});
console.log(response.status, await response.text());
