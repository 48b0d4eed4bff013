// fetch does not let a program set `Expect`: it is left out
const response = await fetch("https://api.example.com/users", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "x",
});
console.log(response.status, await response.text());
