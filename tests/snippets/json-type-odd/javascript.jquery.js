const data = await $.ajax({
  method: "PUT",
  url: "https://api.example.com/notes/1",
  headers: {
    "content-type":
      "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
  },
  processData: false,
  data: '{"a": [1.10, "b"]}',
});
console.log(data);
