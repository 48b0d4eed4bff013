import superagent from "superagent";

const url = "https://api.example.com/jobs";
const response = await superagent
  .post(url)
  .set({ "content-type": "application/json; charset=utf-8" })
  .send({ job: "index" });
console.log(response.status, response.text);
