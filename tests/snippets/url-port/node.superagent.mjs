import superagent from "superagent";

const url = "http://localhost:8080/health";
const response = await superagent.get(url);
console.log(response.status, response.text);
