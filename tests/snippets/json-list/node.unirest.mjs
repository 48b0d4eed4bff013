import unirest from "unirest";

const url = "https://api.example.com/batch";
const response = await unirest
  .put(url)
  .headers({ "Content-Type": "application/json" })
  .send([
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ]);
console.log(response.status, response.raw_body);
