const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Basic WU9VUl9LRVk6" },
});
console.log(data);
