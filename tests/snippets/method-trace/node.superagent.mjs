import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent("TRACE", url);
console.log(response.status, response.text);
