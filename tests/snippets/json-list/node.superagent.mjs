import superagent from "superagent";

const url = "https://api.example.com/batch";
const response = await superagent
  .put(url)
  .send([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]);
console.log(response.status, response.text);
