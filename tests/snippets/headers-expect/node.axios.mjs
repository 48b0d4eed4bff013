import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/users",
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  data: "x",
});
console.log(status, data);
