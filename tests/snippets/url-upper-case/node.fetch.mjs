const response = await fetch("HTTPS://API.Example.COM/Path");
console.log(response.status, await response.text());
