// unirest sends the method as LINK
import unirest from "unirest";

const url = "https://api.example.com/pages/1";
const response = await unirest("LINK", url).headers({
  Link: '<\/pages/2>; rel="next"',
});
console.log(response.status, response.raw_body);
