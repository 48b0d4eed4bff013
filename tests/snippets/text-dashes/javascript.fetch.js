const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
});
console.log(response.status, await response.text());
