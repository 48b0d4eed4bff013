// got does not let a program set `__proto__`: it is left out
import got from "got";

const url = "https://api.example.com/users";
const response = await got.get(url, {
  headers: { constructor: "y", 10: "ten", 2: "two" },
});
console.log(response.statusCode, response.body);
