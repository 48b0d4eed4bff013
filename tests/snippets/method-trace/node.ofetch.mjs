// ofetch refuses the method TRACE
import { ofetch } from "ofetch";

const url = "https://api.example.com/users";
const data = await ofetch(url, {
  method: "TRACE",
});
console.log(data);
