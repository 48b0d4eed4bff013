// a browser sends no body with HEAD: the body is left out
import axios from "axios";

const { status, data } = await axios({
  method: "HEAD",
  url: "https://api.example.com/files/1",
  headers: { "Content-Type": "text/plain" },
  data: new Uint8Array(),
});
console.log(status, data);
