import axios from "axios";

const { status, data } = await axios({
  method: "PATCH",
  url: "https://api.example.com/file",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  data: "chunk\n",
});
console.log(status, data);
