const response = await fetch("https://api.example.com/notes/1", {
  method: "PUT",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  body: '{"a": [1.10, "b"]}',
});
console.log(response.status, await response.text());
