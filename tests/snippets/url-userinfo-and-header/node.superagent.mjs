import superagent from "superagent";

const url = "https://api.example.com/me";
const response = await superagent.get(url).set({
  Authorization: "Bearer ABCD",
});
console.log(response.status, response.text);
