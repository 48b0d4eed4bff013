const data = await $.ajax({
  method: "PATCH",
  url: "https://api.example.com/users/7",
  headers: { "Content-Type": "application/json-patch+json" },
  processData: false,
  data: JSON.stringify([{ op: "replace", path: "/name", value: "x" }]),
});
console.log(data);
