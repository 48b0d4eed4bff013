const response = await fetch("https://api.example.com/a/./b/../c/..");
console.log(response.status, await response.text());
