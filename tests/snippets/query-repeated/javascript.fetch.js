const response = await fetch("https://api.example.com/search?tag=a&tag=b&q=x%20y+z");
console.log(response.status, await response.text());
