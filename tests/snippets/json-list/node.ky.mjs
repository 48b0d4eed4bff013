import ky from "ky";

const url = "https://api.example.com/batch";
const response = await ky.put(url, {
  json: [
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ],
});
console.log(response.status, await response.text());
