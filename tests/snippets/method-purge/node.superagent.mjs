import superagent from "superagent";

const url = "https://api.example.com/cache/front";
const response = await superagent("PURGE", url);
console.log(response.status, response.text);
