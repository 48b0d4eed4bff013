import superagent from "superagent";

const url = "https://api.example.com/archive";
const response = await superagent.get(url).set({
  "Accept-Encoding": "identity",
  "User-Agent": "curl/8.5.0",
  Accept: "*/*",
  DNT: "1",
  X_Under_Score: "kept",
});
console.log(response.status, response.text);
