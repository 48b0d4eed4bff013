import axios from "axios";

const { status, data } = await axios({
  method: "DELETE",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  data: new URLSearchParams([
    ["id", "1"],
    ["id", "2"],
  ]),
});
console.log(status, data);
