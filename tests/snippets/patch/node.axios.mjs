import axios from "axios";

const { status, data } = await axios({
  method: "PATCH",
  url: "https://api.example.com/users/7",
  headers: { "Content-Type": "application/json-patch+json" },
  data: [{ op: "replace", path: "/name", value: "x" }],
});
console.log(status, data);
