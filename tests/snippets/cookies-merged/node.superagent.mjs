import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).set({
  Cookie: "a=1; b=2; c=3",
  "X-After": "x",
});
console.log(response.status, response.text);
