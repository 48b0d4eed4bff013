import { ofetch } from "ofetch";

const url = "https://api.example.com/batch";
const data = await ofetch(url, {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: [
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ],
});
console.log(data);
