import superagent from "superagent";

const url = "https://api.example.com/a/./b/../c/..";
const response = await superagent.get(url);
console.log(response.status, response.text);
