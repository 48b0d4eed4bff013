import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/json" },
  data: new Uint8Array(),
});
console.log(status, data);
