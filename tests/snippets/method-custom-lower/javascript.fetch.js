const response = await fetch("https://api.example.com/pages/1", {
  method: "link",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(response.status, await response.text());
