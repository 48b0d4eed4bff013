// a browser does not let a program set `Accept-Encoding`: it is left out
// a browser does not let a program set `User-Agent`: it is left out
// a browser does not let a program set `DNT`: it is left out
import { ofetch } from "ofetch";

const url = "https://api.example.com/archive";
const data = await ofetch(url, {
  method: "GET",
  headers: { Accept: "*/*", X_Under_Score: "kept" },
});
console.log(data);
