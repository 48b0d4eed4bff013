import superagent from "superagent";

const url = "https://api.example.com/users";
const response = await superagent.delete(url).send({ ids: [1, 2, 3] });
console.log(response.status, response.text);
