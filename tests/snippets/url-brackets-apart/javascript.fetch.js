const url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B";
const response = await fetch(url);
console.log(response.status, await response.text());
