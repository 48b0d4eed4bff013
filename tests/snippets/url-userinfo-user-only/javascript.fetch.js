const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(response.status, await response.text());
