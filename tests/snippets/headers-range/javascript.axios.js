// a browser does not let a program set `Accept-Encoding`: it is left out
import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/files/1",
  headers: {
    Range: "bytes=0-99",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  data: "content",
});
console.log(status, data);
