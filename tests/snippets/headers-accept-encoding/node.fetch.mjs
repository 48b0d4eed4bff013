const response = await fetch("https://api.example.com/archive", {
  method: "GET",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
});
console.log(response.status, await response.text());
