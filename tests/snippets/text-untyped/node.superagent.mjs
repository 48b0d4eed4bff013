import superagent from "superagent";

const body = "just some text";
const url = "https://api.example.com/raw";
const response = await superagent.post(url).send(Buffer.from(body));
console.log(response.status, response.text);
