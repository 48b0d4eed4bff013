// fetch sends all `Cookie` headers as one, their values joined
const response = await fetch("https://api.example.com/users", {
  method: "GET",
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
});
console.log(response.status, await response.text());
