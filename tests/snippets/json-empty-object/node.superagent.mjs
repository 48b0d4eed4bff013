import superagent from "superagent";

const url = "https://api.example.com/jobs";
const response = await superagent.post(url).send({});
console.log(response.status, response.text);
