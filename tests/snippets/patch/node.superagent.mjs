import superagent from "superagent";

const url = "https://api.example.com/users/7";
const response = await superagent
  .patch(url)
  .set({ "Content-Type": "application/json-patch+json" })
  .send([{ op: "replace", path: "/name", value: "x" }]);
console.log(response.status, response.text);
