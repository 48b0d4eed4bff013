import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent.get(url).set({
  "Content-Type": "application/json",
});
console.log(response.status, response.text);
