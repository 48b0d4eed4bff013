const response = await fetch("http://localhost:8080/health");
console.log(response.status, await response.text());
