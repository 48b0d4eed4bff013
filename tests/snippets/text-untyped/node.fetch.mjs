const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  body: new TextEncoder().encode("just some text"),
});
console.log(response.status, await response.text());
