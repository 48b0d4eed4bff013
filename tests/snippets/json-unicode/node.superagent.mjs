import superagent from "superagent";

const url = "https://api.example.com/names";
const response = await superagent.post(url).send({
  name: "Zoë 😀 日本",
  separator: "a\u2028b\u2029c",
  mark: "\ufeffx",
  escaped: "é😀",
  right: "a\u202eb",
});
console.log(response.status, response.text);
