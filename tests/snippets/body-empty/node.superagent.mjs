import superagent from "superagent";

const url = "https://api.example.com/jobs/7/start";
const response = await superagent.post(url).set({
  "Content-Type": "application/json",
});
console.log(response.status, response.text);
