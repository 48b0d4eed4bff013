import got from "got";

const url = "https://api.example.com/batch";
const response = await got.put(url, {
  json: [
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ],
});
console.log(response.statusCode, response.body);
