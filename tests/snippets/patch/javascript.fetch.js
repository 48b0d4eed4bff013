const response = await fetch("https://api.example.com/users/7", {
  method: "PATCH",
  headers: { "Content-Type": "application/json-patch+json" },
  body: JSON.stringify([{ op: "replace", path: "/name", value: "x" }]),
});
console.log(response.status, await response.text());
