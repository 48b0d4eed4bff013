const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const response = await fetch(url);
console.log(response.status, await response.text());
