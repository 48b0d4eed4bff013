import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent.get(url).set({
  "X-Tag": ["one", "two, three"],
  "X-Other": "x",
});
console.log(response.status, response.text);
