import superagent from "superagent";

const url = "https://api.example.com/names";
const response = await superagent.post(url).send({
  nul: "a\x00b0",
  bell: "\x07",
});
console.log(response.status, response.text);
