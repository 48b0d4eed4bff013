// ofetch sends the method as LINK
import { ofetch } from "ofetch";

const url = "https://api.example.com/pages/1";
const data = await ofetch(url, {
  method: "LINK",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(data);
