const url = "https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd";
const response = await fetch(url);
console.log(response.status, await response.text());
