import { ofetch } from "ofetch";

const url = "https://api.example.com/archive";
const data = await ofetch(url, {
  method: "GET",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
});
console.log(data);
