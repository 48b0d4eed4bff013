const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
});
console.log(response.status, await response.text());
