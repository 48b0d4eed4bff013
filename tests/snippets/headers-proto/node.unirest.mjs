// unirest does not let a program set `__proto__`: it is left out
import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  constructor: "y",
  10: "ten",
  2: "two",
});
console.log(response.status, response.raw_body);
