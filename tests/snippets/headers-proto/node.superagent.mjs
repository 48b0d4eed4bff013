// superagent does not let a program set `__proto__`: it is left out
import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent.get(url).set({
  constructor: "y",
  10: "ten",
  2: "two",
});
console.log(response.status, response.text);
