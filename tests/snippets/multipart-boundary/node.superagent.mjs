import superagent from "superagent";

const url = "https://api.example.com/upload";
const response = await superagent
  .post(url)
  .field(
    "text",
    `--a b\r
not a boundary\r
--a b--`,
  )
  .field("empty", "");
console.log(response.status, response.text);
