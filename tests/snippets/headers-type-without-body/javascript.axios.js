import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json" },
  data: new Uint8Array(),
});
console.log(status, data);
