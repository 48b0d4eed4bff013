// a browser sends no body with GET: the body is left out
import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/search",
  headers: { "Content-Type": "application/json" },
  data: new Uint8Array(),
});
console.log(status, data);
