import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/me",
  headers: { Authorization: "Bearer ABCD" },
});
console.log(status, data);
