const response = await fetch("https://api.example.com/?x=1");
console.log(response.status, await response.text());
