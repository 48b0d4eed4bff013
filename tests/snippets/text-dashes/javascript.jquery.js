const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/raw",
  headers: { "Content-Type": "text/plain" },
  processData: false,
  data: "--data -X DELETE",
});
console.log(data);
