// superagent leaves out the `?` of an empty query
import superagent from "superagent";

const url = "https://api.example.com/users/?";
const response = await superagent.get(url);
console.log(response.status, response.text);
