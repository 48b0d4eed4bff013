import axios from "axios";

const { status, data } = await axios({
  method: "GET",
  url: "https://api.example.com/archive",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
});
console.log(status, data);
