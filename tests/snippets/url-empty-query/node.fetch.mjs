// fetch leaves out the `?` of an empty query
const response = await fetch("https://api.example.com/users/?");
console.log(response.status, await response.text());
