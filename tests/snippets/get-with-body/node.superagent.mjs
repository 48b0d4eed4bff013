import superagent from "superagent";

const url = "https://api.example.com/search";
const response = await superagent.get(url).send({ query: "x" });
console.log(response.status, response.text);
