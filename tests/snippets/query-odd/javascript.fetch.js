const response = await fetch("https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd");
console.log(response.status, await response.text());
