// got sends the method as LINK
import got from "got";

const url = "https://api.example.com/pages/1";
const response = await got(url, {
  method: "LINK",
  headers: { Link: '<\/pages/2>; rel="next"' },
});
console.log(response.statusCode, response.body);
