import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/batch",
  data: [
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ],
});
console.log(status, data);
