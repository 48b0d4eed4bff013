const response = await fetch("https://api.example.com/users/?");
console.log(response.status, await response.text());
