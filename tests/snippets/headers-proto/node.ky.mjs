// ky does not let a program set `__proto__`: it is left out
import ky from "ky";

const url = "https://api.example.com/users";
const response = await ky.get(url, {
  headers: { constructor: "y", 10: "ten", 2: "two" },
});
console.log(response.status, await response.text());
