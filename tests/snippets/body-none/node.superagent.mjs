import superagent from "superagent";

const url = "https://api.example.com/jobs/7/stop";
const response = await superagent.post(url);
console.log(response.status, response.text);
