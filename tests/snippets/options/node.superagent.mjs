import superagent from "superagent";

const url = "https://api.example.com/files";
const response = await superagent.options(url).set({
  "X-Requested-With": "harkdown",
});
console.log(response.status, response.text);
