import { request } from "undici";

const url =
  "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00";
const { statusCode, body } = await request(url, {
  method: "PUT",
});
console.log(statusCode, await body.text());
